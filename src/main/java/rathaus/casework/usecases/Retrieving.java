package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OutgoingMail;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.tenancy.KommuneScope;

/**
 * The first retrieval of a letter, and its absence. Where the law counts from the retrieval (§ 41 Abs. 2a VwVfG) the Bescheid is
 * notified by it; what nobody retrieves in time has to be delivered in another way.
 */
@Component
class Retrieving {

    private static final String ROLE = "Zustellung";
    private static final int BATCH = 500;

    private final Desks desks;
    private final OutgoingMail mail;
    private final MailWays ways;
    private final Notification notification;
    private final Clock clock;

    Retrieving(Desks desks, OutgoingMail mail, MailWays ways, Notification notification, Clock clock) {
        this.desks = desks;
        this.mail = mail;
        this.ways = ways;
        this.notification = notification;
        this.clock = clock;
    }

    /**
     * Notes the first retrieval of what the citizen's page calls by this id. What counts is when it was retrieved, not when the
     * office hears of it.
     */
    void retrieved(UUID document, Instant at) {
        Optional<Consignment> found = mail.consignment(document);
        if (found.isEmpty()) {
            return;
        }
        Consignment letter = found.get();
        boolean late = letter.lapsesOn().filter(LegalDay.of(at)::isAfter).isPresent();
        if (late) {
            lapse(letter);
        }
        if (mail.retrieved(document, at) && !late && letter.lapsedAt().isEmpty()) {
            awaited(letter)
                    .ifPresent(decided -> store(
                            decided,
                            notification.retrieved(
                                    decided.facts(), letter.content(), LegalDay.of(letter.sentAt()), LegalDay.of(at))));
        }
    }

    /** Everything whose last day of retrieval is over goes into the out-tray: a new delivery. */
    @Transactional
    public void round() {
        mail.overdue(LegalDay.today(clock), BATCH).forEach(this::lapse);
    }

    /** The provision ends with it; what was retrieved in time, although the office has not heard of it yet, does not lapse. */
    private void lapse(Consignment letter) {
        Actor actor = new Actor.Machine("casework.mail", KommuneScope.required());
        if (!isProvisionEnded(letter, actor) || !ways.instead(letter)) {
            return;
        }
        awaited(letter).ifPresent(decided -> store(decided, notification.toBePosted(letter.content())));
        Map<String, Object> details = Map.of(
                "letter",
                letter.letter(),
                "until",
                letter.lapsesOn().map(LocalDate::toString).orElse(""));
        desks.history().append(new Act(letter.bearbeitung(), "casework.retrieval-lapsed", actor, ROLE, "", details));
    }

    private boolean isProvisionEnded(Consignment letter, Actor actor) {
        UUID antrag = desks.bearbeitungen()
                .find(letter.bearbeitung())
                .orElseThrow()
                .facts()
                .antrag();
        return ways.endProvision(antrag, letter, actor);
    }

    /** The case whose Bescheid this is and that does not know yet when it was notified. */
    private Optional<Bearbeitung.Decided> awaited(Consignment letter) {
        return desks.bearbeitungen()
                .find(letter.bearbeitung())
                .flatMap(
                        found -> found instanceof Bearbeitung.Decided decided ? Optional.of(decided) : Optional.empty())
                .filter(decided -> decided.dispatch()
                        .filter(dispatch -> dispatch.bescheid().equals(letter.content())
                                && dispatch.notifiedOn().isEmpty()
                                && dispatch.channel() == Bearbeitung.Channel.MAILBOX)
                        .isPresent());
    }

    private void store(Bearbeitung.Decided decided, Bearbeitung.Dispatch dispatch) {
        if (!desks.bearbeitungen().store(decided.dispatched(dispatch))) {
            throw new IllegalStateException("The case changed while its retrieval was noted: "
                    + decided.facts().id());
        }
    }
}
