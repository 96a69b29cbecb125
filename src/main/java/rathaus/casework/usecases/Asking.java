package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.AntragOffice;
import rathaus.applications.PublicStatus;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.RequestedItem;
import rathaus.casework.CaseOutcome;
import rathaus.casework.LetterKind;
import rathaus.casework.Outgoing;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.CaseNotes;
import rathaus.forms.AskedField;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
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
    private final LetterOrders orders;
    private final Clock clock;

    Asking(
            Desks desks,
            AntragOffice office,
            AntragInbox inbox,
            CaseAnswers answers,
            PublishedVerfahren published,
            LetterOrders orders,
            Clock clock) {
        this.desks = desks;
        this.office = office;
        this.inbox = inbox;
        this.answers = answers;
        this.published = published;
        this.orders = orders;
        this.clock = clock;
    }

    CaseOutcome ask(Bearbeitung.Claimed claimed, List<RequestedItem> items, Actor.Staff staff) {
        Verfahren verfahren = published.version(claimed.facts().pinned());
        Map<String, String> labels = labels(claimed.facts());
        if (items.isEmpty() || !canBeAnswered(labels, items)) {
            return new CaseOutcome.Refused("casework.refused.nothing-asked");
        }
        LocalDate today = LegalDay.today(clock);
        LocalDate until = desks.deadlines()
                .nachforderung(verfahren, today, claimed.facts().electronic());
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
        orders.order(waiting, letter(request, items, labels, until), staff, CLERK);
        return new CaseOutcome.Done();
    }

    /** The same request as a letter: for the file, and for those who have no mailbox. */
    private static Outgoing letter(
            UUID request, List<RequestedItem> items, Map<String, String> labels, LocalDate until) {
        List<String> texts = items.stream()
                .map(item -> labels.get(item.field()) + ": " + item.reason())
                .toList();
        return new Outgoing(
                FilingOfPapers.derived(request, "schreiben"),
                LetterKind.NACHFORDERUNG,
                Map.of("nachforderungen", texts, "nachforderung.frist", until),
                "",
                List.of());
    }

    /** What the form asks with the answers of today, by its place. */
    private Map<String, String> labels(Bearbeitung.Facts facts) {
        return answers.form(facts.id(), inbox.antrag(facts.antrag())).asked().stream()
                .collect(Collectors.toMap(AskedField::place, AskedField::label, (one, other) -> one));
    }

    /** Only what is asked can be answered. */
    private static boolean canBeAnswered(Map<String, String> labels, List<RequestedItem> items) {
        return items.stream()
                .allMatch(item ->
                        labels.containsKey(item.field()) && !item.reason().isBlank());
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
