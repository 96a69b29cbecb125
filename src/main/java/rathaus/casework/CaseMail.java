package rathaus.casework;

import java.time.LocalDate;
import java.util.UUID;
import rathaus.documents.LetterPreview;
import rathaus.kernel.Actor;

/** Letters of the office in a case: written from a template, filed, provided in the mailbox or put into the post. */
public interface CaseMail {

    /** What the letter would look like: the same content as the PDF. Nothing is kept. */
    PreviewOutcome preview(UUID caseId, Outgoing letter, Actor.Staff staff);

    /**
     * Orders the letter within the caller's transaction: it is written, filed and delivered exactly if that commits, by a following
     * task that may run twice without harm. People who accept it get it in the mailbox with an e-mail of the same day, all others
     * by post, over the out-tray of their unit.
     *
     * @return refused if a value is missing without which the letter says nothing, if an enclosure is no Dokument of the case, if
     *     a decision would go out without the instruction on its remedy (§ 37 Abs. 6 VwVfG, § 58 VwGO), if the case is z. d. A.
     */
    CaseOutcome send(UUID caseId, Outgoing letter, Actor.Staff staff);

    /** How far a letter has come, for the program itself: it asks nobody who they are. */
    Departure departure(UUID caseId, UUID letter);

    /** How far a letter has come. */
    sealed interface Departure {

        /** It is not written yet, or it lies in the out-tray. */
        record Waiting() implements Departure {}

        /** It was provided in the mailbox on this day. */
        record Provided(LocalDate on) implements Departure {}

        /** It was given to the post on this day. */
        record Posted(LocalDate on) implements Departure {}
    }

    /** What came of the wish to see a letter. */
    sealed interface PreviewOutcome {

        /** The page. */
        record Page(LetterPreview preview) implements PreviewOutcome {}

        /** It cannot be written like this. */
        record Refused(String messageKey) implements PreviewOutcome {}

        /** There is no such case for this member of staff. */
        record NoCase() implements PreviewOutcome {}
    }
}
