package rathaus.records;

import java.util.List;

/** What became of a file that a clerk sent to a Vorgang. */
public sealed interface IntakeOutcome {

    /**
     * It is filed.
     *
     * @param number within the Vorgang
     * @param attachments names of what hung on it and is filed too
     * @param refused what hung on it and stays only inside of it
     */
    record Filed(int number, List<String> attachments, List<RefusedFile> refused) implements IntakeOutcome {

        public Filed {
            attachments = List.copyOf(attachments);
            refused = List.copyOf(refused);
        }

        @Override
        public String toString() {
            return "Filed[" + number + "]";
        }
    }

    /** Nothing was kept; the message key says why. */
    record Refused(String messageKey) implements IntakeOutcome {}

    /** The Vorgang is z. d. A.: nothing can be filed in it. */
    record VorgangClosed() implements IntakeOutcome {}

    /** Somebody else was faster: the Dokument is not any more what was seen. Nothing was kept. */
    record ChangedMeanwhile() implements IntakeOutcome {}

    /** There is no such thing, or nothing that this member of staff may work on. */
    record NotThere() implements IntakeOutcome {}

    /** A file by its name, and the message key that says why it was refused. */
    record RefusedFile(String name, String messageKey) {
        @Override
        public String toString() {
            return "RefusedFile[" + messageKey + "]";
        }
    }
}
