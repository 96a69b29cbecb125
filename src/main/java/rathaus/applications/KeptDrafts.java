package rathaus.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.PublicReference;

/**
 * Leaving a draft and going on with it later, on another device too: by reference and code, or through the account. Drafts go
 * when nobody has edited them for the time of § 8a OZG; that is announced before where an e-mail address is known.
 */
public interface KeptDrafts {

    /** How long the draft stays and whose it is. */
    Optional<Stay> stay(DraftToken token, LeistungId leistung);

    /**
     * Makes a new code; an older one opens nothing any more. The reference goes by mail if there is an address, the code
     * never does.
     */
    Optional<HandedOut> handOut(DraftToken token, LeistungId leistung, Optional<String> email, Language language);

    /** Opens the draft of this reference for one more browser; takes as long for a wrong code as for an unknown reference. */
    Optional<Resumed> resume(PublicReference reference, String code);

    /** Drafts of the account, the last edited first. */
    List<Entry> ofAccount(Actor.Citizen citizen);

    /** Opens a draft of the account for one more browser. */
    Optional<Resumed> resume(PublicReference reference, Actor.Citizen citizen);

    /** Throws a draft of the account away. */
    boolean discard(PublicReference reference, Actor.Citizen citizen);

    /** Puts a draft that nobody's account holds into the account; false if there is none. */
    boolean putIntoAccount(DraftToken token, LeistungId leistung, Actor.Citizen citizen);

    /**
     * A draft that is left.
     *
     * @param until its last day if nobody edits it
     */
    record Stay(String name, LocalDate until, Optional<UUID> account) {}

    /**
     * What somebody needs to go on elsewhere.
     *
     * @param code grouped for people; shown once, stored as hash
     */
    record HandedOut(PublicReference reference, String code, LocalDate until, Optional<String> email) {
        @Override
        public String toString() {
            return "HandedOut";
        }
    }

    /** An opened draft. */
    record Resumed(LeistungId leistung, DraftToken token) {}

    /** One line of a list. */
    record Entry(PublicReference reference, LeistungId leistung, String name, Instant editedAt, LocalDate until) {}
}
