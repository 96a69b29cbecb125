package rathaus.documents.domain;

/** What a scanner says. */
public sealed interface ScanVerdict {

    /** The engine read all bytes and found nothing. */
    record Clean(String engine) implements ScanVerdict {}

    /** The engine found this. */
    record Infected(String signature) implements ScanVerdict {}

    /** No verdict. */
    record NotScannable(Obstacle obstacle) implements ScanVerdict {}

    /** What stood in the way. */
    enum Obstacle {
        /** No scanner is set up. */
        NO_SCANNER("no-scanner", false),
        /** The scanner did not answer, or not in time. */
        UNREACHABLE("unreachable", true),
        /** The scanner refuses files of this size. */
        TOO_LARGE("too-large", false),
        /** The scanner answered something that is no verdict. */
        ENGINE_ERROR("engine-error", true);

        private final String key;
        private final boolean passing;

        Obstacle(String key, boolean passing) {
            this.key = key;
            this.passing = passing;
        }

        /** Short ASCII name, kept in the register. */
        public String key() {
            return key;
        }

        /** Whether it is worth trying again. */
        public boolean isPassing() {
            return passing;
        }
    }
}
