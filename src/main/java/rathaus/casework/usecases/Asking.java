package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.AntragOffice;
import rathaus.applications.PublicStatus;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.RequestedItem;
import rathaus.casework.CaseOutcome;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.CaseNotes;
import rathaus.forms.AskedField;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.procedure.Verfahren;

/** Turns to the citizen: Nachforderung (§ 26 Abs. 2 VwVfG), messages, the public state. */
@Component
class Asking {

    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final AntragOffice office;
    private final AntragInbox inbox;
    private final CaseAnswers answers;
    private final PublishedVerfahren published;
    private final Clock clock;

    Asking(
            Desks desks,
            AntragOffice office,
            AntragInbox inbox,
            CaseAnswers answers,
            PublishedVerfahren published,
            Clock clock) {
        this.desks = desks;
        this.office = office;
        this.inbox = inbox;
        this.answers = answers;
        this.published = published;
        this.clock = clock;
    }

    CaseOutcome ask(Bearbeitung.Claimed claimed, List<RequestedItem> items, Actor.Staff staff) {
        Verfahren verfahren = published.version(claimed.facts().pinned());
        if (items.isEmpty() || !canBeAnswered(claimed.facts(), items)) {
            return new CaseOutcome.Refused("casework.refused.nothing-asked");
        }
        LocalDate today = LegalDay.today(clock);
        LocalDate until = desks.deadlines().nachforderung(verfahren, today);
        UUID request = TimeOrderedId.next(clock);
        Bearbeitung.Waiting waiting = claimed.ask(today, until);
        if (!desks.bearbeitungen().store(waiting)) {
            return new CaseOutcome.ChangedMeanwhile();
        }
        UUID id = claimed.facts().id();
        desks.notes().add(id, new CaseNotes.Nachforderung(request, items, until, clock.instant(), Optional.empty()));
        desks.history()
                .append(new Act(
                        id,
                        "casework.nachforderung-sent",
                        staff,
                        CLERK,
                        "",
                        Map.of(
                                "request", request,
                                "until", until,
                                "fields",
                                        items.stream().map(RequestedItem::field).toList())));
        office.ask(claimed.facts().antrag(), request, items, until, staff);
        return new CaseOutcome.Done();
    }

    /** Only what the form asks with the answers of today can be answered. */
    private boolean canBeAnswered(Bearbeitung.Facts facts, List<RequestedItem> items) {
        Set<String> places = answers.form(facts.id(), inbox.antrag(facts.antrag())).asked().stream()
                .map(AskedField::place)
                .collect(Collectors.toUnmodifiableSet());
        return items.stream()
                .allMatch(
                        item -> places.contains(item.field()) && !item.reason().isBlank());
    }

    void write(Bearbeitung found, String body, Actor.Staff staff) {
        UUID message = TimeOrderedId.next(clock);
        office.write(found.facts().antrag(), message, body, staff);
        desks.history()
                .append(new Act(
                        found.facts().id(), "casework.message-sent", staff, CLERK, "", Map.of("message", message)));
    }

    void reportProcessing(Bearbeitung found, Actor.Staff staff) {
        office.report(found.facts().antrag(), PublicStatus.PROCESSING, staff);
    }
}
