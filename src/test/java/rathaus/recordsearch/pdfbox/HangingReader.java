package rathaus.recordsearch.pdfbox;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** A reader caught in a file. */
final class HangingReader {

    private HangingReader() {}

    public static void main(String[] arguments) throws IOException {
        while (System.in.read() >= 0) {
            LockSupport.parkNanos(1_000_000_000L);
        }
    }
}
