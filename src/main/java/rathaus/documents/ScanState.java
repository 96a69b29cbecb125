package rathaus.documents;

import java.time.Instant;

/** What is known about malicious software in a stored file. Only a scanner's own word makes it {@link Clean}. */
public sealed interface ScanState {

    /** Key of the text that a clerk sees, in the bundle {@code documents}. */
    String messageKey();

    /** Argument of that text: engine, signature or reason; empty where there is none. */
    String detail();

    /** Made here, nothing to scan. */
    record OwnWork() implements ScanState {
        @Override
        public String messageKey() {
            return "documents.scan.own-work";
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** Not scanned so far, the scan is on its way. */
    record Pending() implements ScanState {
        @Override
        public String messageKey() {
            return "documents.scan.pending";
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** A scanner found nothing. */
    record Clean(String engine, Instant at) implements ScanState {
        @Override
        public String messageKey() {
            return "documents.scan.clean";
        }

        @Override
        public String detail() {
            return engine;
        }
    }

    /** A scanner found something; the bytes are not handed out any more. */
    record Infected(String signature, Instant at) implements ScanState {
        @Override
        public String messageKey() {
            return "documents.scan.infected";
        }

        @Override
        public String detail() {
            return signature;
        }
    }

    /** Nobody could scan it: {@code no-scanner}, {@code unreachable}, {@code too-large}, {@code engine-error}. */
    record NotScanned(String reason, Instant at) implements ScanState {
        @Override
        public String messageKey() {
            return "documents.scan.not-scanned";
        }

        @Override
        public String detail() {
            return reason;
        }
    }
}
