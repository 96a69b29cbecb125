package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.AntragOffice;
import rathaus.casework.LetterKind;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitung.Channel;
import rathaus.casework.domain.Consignment;
import rathaus.casework.domain.Consignment.Cause;
import rathaus.casework.domain.OutgoingMail;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;

/**
 * Brings a written letter on its way. It always lies on the citizen's page; who does not accept the mailbox gets it by post too, and
 * only that counts.
 */
@Component
class MailWays {

    private final OutgoingMail mail;
    private final CaseLetters letters;
    private final AntragOffice office;
    private final AntragInbox inbox;
    private final Contents contents;
    private final Clock clock;

    MailWays(
            OutgoingMail mail,
            CaseLetters letters,
            AntragOffice office,
            AntragInbox inbox,
            Contents contents,
            Clock clock) {
        this.mail = mail;
        this.letters = letters;
        this.office = office;
        this.inbox = inbox;
        this.contents = contents;
        this.clock = clock;
    }

    /** Provides the letter and, where that is not enough, lays it into the out-tray. Repeating it changes nothing. */
    Channel send(Sendable letter, Actor actor) {
        Channel channel =
                reachesMailbox(letter.facts(), letter.lapsesOn().isPresent()) ? Channel.MAILBOX : Channel.POST;
        Cause cause = channel == Channel.MAILBOX ? Cause.MAILBOX_ACCEPTED : Cause.NO_MAILBOX;
        if (mail.add(consignment(letter, letter.retrieval(), channel, cause))) {
            provide(letter, actor);
        }
        return channel;
    }

    /**
     * Whether the mailbox is the way of a letter. Where the law counts from the retrieval, only for whoever can be told of it: the
     * ten days run from that notice (§ 41 Abs. 2a Satz 4 VwVfG), so without it nothing would ever be notified.
     */
    boolean reachesMailbox(Bearbeitung.Facts facts, boolean countsFromRetrieval) {
        return facts.electronic() && (!countsFromRetrieval || isNoticed(facts));
    }

    private boolean isNoticed(Bearbeitung.Facts facts) {
        return inbox.antrag(facts.antrag()).email().isPresent();
    }

    private void provide(Sendable letter, Actor actor) {
        Bearbeitung.Facts facts = letter.facts();
        for (StoredContent enclosure : contents.find(letter.enclosures())) {
            UUID document =
                    FilingOfPapers.derived(letter.retrieval(), enclosure.id().toString());
            office.enclose(facts.antrag(), document, enclosure.fileName(), enclosure.id(), actor);
        }
        if (letter.kind() == LetterKind.NACHFORDERUNG) {
            office.enclose(facts.antrag(), letter.retrieval(), letter.title(), letter.content(), actor);
        } else {
            office.provide(
                    facts.antrag(), letter.retrieval(), letter.title(), letter.content(), letter.notifiedOn(), actor);
        }
    }

    /** Takes a letter and what goes with it from the citizen's page; false if it was retrieved in time. */
    boolean endProvision(UUID antrag, Consignment letter, Actor actor) {
        LocalDate until = letter.lapsesOn().orElseThrow();
        if (!office.endProvision(antrag, letter.id(), until, actor)) {
            return false;
        }
        letter.enclosures().forEach(enclosure -> {
            UUID document = FilingOfPapers.derived(letter.id(), enclosure.toString());
            office.endProvision(antrag, document, until, actor);
        });
        return true;
    }

    /** Lays a letter that nobody retrieved in time into the out-tray: a new delivery. */
    boolean instead(Consignment lapsed) {
        return mail.lapse(lapsed.id(), clock.instant())
                && mail.add(new Consignment(
                        FilingOfPapers.derived(lapsed.id(), "post"),
                        lapsed.bearbeitung(),
                        lapsed.letter(),
                        lapsed.unit(),
                        lapsed.aktenzeichen(),
                        lapsed.kind(),
                        lapsed.title(),
                        lapsed.content(),
                        lapsed.enclosures(),
                        Channel.POST,
                        Cause.NOT_RETRIEVED,
                        lapsed.address(),
                        clock.instant(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Consignment consignment(Sendable letter, UUID id, Channel channel, Cause cause) {
        Bearbeitung.Facts facts = letter.facts();
        boolean noticed = isNoticed(facts);
        return new Consignment(
                id,
                facts.id(),
                letter.letter(),
                facts.unit(),
                facts.aktenzeichen(),
                letter.kind(),
                letter.title(),
                letter.content(),
                letter.enclosures(),
                channel,
                cause,
                letters.window(facts),
                clock.instant(),
                noticed,
                channel == Channel.MAILBOX ? letter.lapsesOn() : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A letter that is written and filed.
     *
     * @param letter id of the Dokument
     * @param retrieval id under which the citizen finds it
     * @param content id in the store
     * @param notifiedOn legal day, if it is known already
     * @param lapsesOn last day of retrieval, where the law sets one
     */
    record Sendable(
            Bearbeitung.Facts facts,
            UUID letter,
            UUID retrieval,
            LetterKind kind,
            String title,
            UUID content,
            List<UUID> enclosures,
            Optional<LocalDate> notifiedOn,
            Optional<LocalDate> lapsesOn) {
        @Override
        public String toString() {
            return "Sendable[" + letter + "]";
        }
    }
}
