package rathaus.remedies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** Objections against decisions of the own units (Widerspruch, Einspruch), each with its own Vorgang in the Akte of the case. */
public interface Widersprueche {

    /** What can be lodged against the decision of a case, and until when; empty before the decision and for strangers. */
    Optional<Remedies> remedies(String aktenzeichen, Actor.Staff staff);

    /** The objections of a case, the latest last; noted in the access log. */
    List<WiderspruchView> ofCase(UUID caseId, Actor.Staff staff);

    /** How many objections a case has, and how many of them are open, for its page. */
    Count besideCase(UUID caseId, Actor.Staff staff);

    /**
     * Records one that came in, opens its Vorgang and links the two.
     *
     * @param wish of the form: the same one never records a second objection
     */
    ReviewOutcome lodge(String aktenzeichen, UUID wish, Lodging lodging, Actor.Staff staff);

    /** Goes a step on. */
    ReviewOutcome act(UUID id, long version, WiderspruchAct act, Actor.Staff staff);

    /** Notes how and when the decision of the office reached whoever objected (§ 73 Abs. 3 VwGO). */
    ReviewOutcome serve(UUID id, long version, Served served, Actor.Staff staff);

    /** Numbers of a case. */
    record Count(int all, int open) {}

    /**
     * What can be lodged.
     *
     * @param kind how forms call it
     */
    record Remedies(UUID caseId, String aktenzeichen, String leistung, String applicant, Kind kind, TermTrace term) {
        @Override
        public String toString() {
            return "Remedies[" + caseId + "]";
        }
    }

    /** Which remedy the Leistung has. */
    enum Kind {
        WIDERSPRUCH,
        EINSPRUCH,
        /** Only an action before the court: nothing is lodged here. */
        KLAGE,
        /** An application to the court (§ 49 PStG): nothing is lodged here. */
        GERICHT,
        NONE;

        /** Whether it is lodged with the office. */
        public boolean isLodgedHere() {
            return this == WIDERSPRUCH || this == EINSPRUCH;
        }
    }
}
