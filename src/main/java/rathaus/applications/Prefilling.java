package rathaus.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.forms.Answers;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.PublicReference;

/**
 * Answers that the town has already, offered for a page of a form. Nothing is ever filled in by itself: the applicant sees
 * where values would come from, asks for them, looks at them and can change them before they count.
 */
public interface Prefilling {

    /** Sources that know something about questions of this page that have no answer yet. */
    List<Offer> offers(DraftToken token, LeistungId leistung, String page, Actor.Citizen citizen);

    /** What a source knows about the questions of this page; empty if it is not the citizen's or knows nothing. */
    Optional<Taken> take(DraftToken token, LeistungId leistung, String page, String source, Actor.Citizen citizen);

    /**
     * A source.
     *
     * @param key names it in a form
     */
    record Offer(String key, Source source) {}

    /** Answers from a source. */
    record Taken(Offer offer, Answers answers) {
        @Override
        public String toString() {
            return "Taken[" + answers.all().size() + "]";
        }
    }

    /** Where a value comes from. The trust belongs to the value, not to the log-in. */
    sealed interface Source {

        Trust trust();

        /** The account itself. */
        record Account(UUID account) implements Source {
            @Override
            public Trust trust() {
                return Trust.CONFIRMED_EMAIL;
            }
        }

        /** An earlier Antrag of the account. */
        record EarlierAntrag(PublicReference reference, String name, LocalDate day) implements Source {
            @Override
            public Trust trust() {
                return Trust.SELF_DECLARED;
            }
        }
    }

    /** How far a value can be relied on. */
    enum Trust {
        /** Somebody said so. */
        SELF_DECLARED,
        /** An e-mail address to which a link was sent and from which it came back. */
        CONFIRMED_EMAIL
    }
}
