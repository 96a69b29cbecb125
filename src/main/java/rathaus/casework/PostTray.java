package rathaus.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** The letters of one's own units that go by post: print them together, note the day on which they were posted. */
public interface PostTray {

    /** One act handles at most so many letters. */
    int MOST = 100;

    /** What waits, oldest first; {@code after} is the mark of the page before. */
    Rows waiting(Optional<String> after, Actor.Staff staff);

    /** What was posted, latest first. */
    Rows posted(Optional<String> after, Actor.Staff staff);

    /** Those of these letters that this member of staff may print. */
    List<UUID> printable(List<UUID> ids, Actor.Staff staff);

    /**
     * Writes these letters as one PDF: a list of all with their addresses, then each letter with its enclosures, every letter
     * beginning on the front of a sheet. Letters may be printed again at any time. Noted in the access log of each case.
     *
     * @return false if there is none of them for this member of staff; nothing is written then
     */
    boolean print(List<UUID> ids, Actor.Staff staff, OutputStream out) throws IOException;

    /** Notes that these letters were given to the post on this day, one act for each. */
    Posting note(List<UUID> ids, LocalDate on, Actor.Staff staff);

    /** One page of letters. */
    record Rows(List<Row> rows, Optional<String> next) {}

    /**
     * One letter.
     *
     * @param address lines of the window
     * @param addressed whether there is an address to which the post can bring it
     * @param again whether it lay in the mailbox before and was not retrieved
     */
    record Row(
            UUID id,
            String aktenzeichen,
            LetterKind kind,
            String title,
            List<String> address,
            boolean addressed,
            boolean again,
            Instant since,
            Optional<LocalDate> postedOn,
            String postedBy) {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** What came of noting. */
    sealed interface Posting {

        /**
         * Noted.
         *
         * @param left how many were not, because somebody else had noted them or the case changed
         */
        record Noted(int letters, int left) implements Posting {}

        /** Nothing is noted: the day lies ahead, or before the letters were made. */
        record WrongDay() implements Posting {}
    }
}
