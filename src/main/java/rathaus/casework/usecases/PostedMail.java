package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseOutcome;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.OutgoingMail;
import rathaus.history.Act;
import rathaus.kernel.Actor;

/** Notes what was given to the post: with a Bescheid the legal day of its notification follows, with a demand its own day. */
@Component
class PostedMail {

    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final Deciding deciding;
    private final OutgoingMail mail;
    private final PublishedVerfahren published;

    PostedMail(Desks desks, Deciding deciding, OutgoingMail mail, PublishedVerfahren published) {
        this.desks = desks;
        this.deciding = deciding;
        this.mail = mail;
        this.published = published;
    }

    /** False if somebody has noted it before, or the case does not wait for it. */
    boolean note(Consignment letter, LocalDate on, Actor.Staff staff) {
        if (!letter.waitsForPost()) {
            return false;
        }
        Optional<Bearbeitung.Decided> waiting = desks.bearbeitungen()
                .find(letter.bearbeitung())
                .flatMap(
                        found -> found instanceof Bearbeitung.Decided decided ? Optional.of(decided) : Optional.empty())
                .filter(decided -> isAwaited(letter, decided));
        if (waiting.isPresent()) {
            return deciding.posted(waiting.get(), on, staff) instanceof CaseOutcome.Done;
        }
        if (!mail.post(letter.id(), on, staff.account())) {
            return false;
        }
        if (letter.kind() == LetterKind.NACHFORDERUNG) {
            prolong(letter, on);
        }
        Map<String, Object> details = Map.of("letter", letter.letter(), "posted_on", on);
        desks.history().append(new Act(letter.bearbeitung(), "casework.letter-posted", staff, CLERK, "", details));
        return true;
    }

    /** The term of a Nachforderung runs from its arrival: what lay in the house longer is due later. */
    private void prolong(Consignment letter, LocalDate on) {
        if (!(desks.bearbeitungen().find(letter.bearbeitung()).orElse(null) instanceof Bearbeitung.Waiting waiting)) {
            return;
        }
        LocalDate until = desks.deadlines()
                .nachforderung(published.version(waiting.facts().pinned()), on, false);
        if (until.isAfter(waiting.until()) && !desks.bearbeitungen().store(waiting.until(until))) {
            throw new IllegalStateException("The case changed while its post was noted: " + letter.bearbeitung());
        }
    }

    /** Whether the case counts from the posting of this letter: its Bescheid, or the demand before it. */
    private boolean isAwaited(Consignment letter, Bearbeitung.Decided decided) {
        return decided.dispatch()
                .map(dispatch -> dispatch.bescheid().equals(letter.content()) && !decided.isDelivered())
                .orElseGet(() -> letter.letter().equals(FilingOfPapers.derived(letter.bearbeitung(), "gebuehr"))
                        && desks.payments().holdsUp(letter.bearbeitung()));
    }
}
