package rathaus.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;

/**
 * Acts that are possible beside the course of a case. Like those of {@link CaseDesk} each names the version the clerk has seen,
 * stands in the history with its reason, and is possible only for members of the case's unit.
 */
public interface CaseActs {

    /** What there is to choose from; empty for strangers to the unit. */
    Optional<Choices> choices(UUID id, Actor.Staff staff);

    /** The Vorgänge with which a case is linked and that one may read; none for strangers to the unit. */
    List<Linked> links(UUID id, Actor.Staff staff);

    /** Notes that the applicant took the Antrag back: nothing is decided, an open demand falls away, a letter confirms it. */
    CaseOutcome withdraw(UUID id, long version, Withdrawal withdrawal, Actor.Staff staff);

    /** Ends the case because another body is competent, and tells the applicant by letter which one (§ 25 VwVfG). */
    CaseOutcome forward(UUID id, long version, Forwarding forwarding, Actor.Staff staff);

    /**
     * The package of a forwarded case for the competent body (xdomea 0401, Abgabe); noted in history and access log.
     *
     * @return empty if there is no such case for this clerk, or it was not forwarded; quarantined if a scanner has shut a file
     */
    Optional<Fetched> forwardedPackage(UUID id, Actor.Staff staff);

    /** Puts the case into the Postkorb of another unit of this Kommune: from now on that one has it, and only that one. */
    CaseOutcome moveTo(UUID id, long version, String unit, String reason, Actor.Staff staff);

    /** Ends the case as a duplicate of another open one of the same person; both are linked, and the applicant is told. */
    CaseOutcome merge(UUID id, long version, UUID leading, String reason, Actor.Staff staff);

    /**
     * Opens a second Vorgang in the Akte of the case for a matter that goes on by itself, with the chosen Dokumente, both linked.
     * It belongs to the same unit and has no Antrag.
     */
    CaseOutcome split(UUID id, long version, Splitting splitting, Actor.Staff staff);

    /** Links the case with another one of one's units, by its Aktenzeichen or its Vorgangsnummer. */
    CaseOutcome link(UUID id, String typed, String reason, Actor.Staff staff);

    /** Takes a link away. */
    CaseOutcome unlink(UUID id, UUID other, String reason, Actor.Staff staff);

    /** Takes a case up again that is z. d. A. or has ended without a decision, on the own desk. */
    CaseOutcome reopen(UUID id, long version, String reason, Actor.Staff staff);

    /**
     * What there is to choose from.
     *
     * @param units names of the other units by key
     * @param twins open cases that may be the same
     */
    record Choices(Map<String, String> units, List<Twin> twins, List<Linked> links) {}

    /** An open case of the same person for the same Leistung. */
    record Twin(UUID id, String aktenzeichen, String reference, LocalDate received, String state) {}

    /**
     * A Vorgang at the other end of a link that one may read.
     *
     * @param number within its Akte
     * @param subject without personal data
     * @param ofCase whether it belongs to an Antrag
     */
    record Linked(UUID vorgang, String aktenzeichen, int number, String subject, boolean ofCase) {}
}
