package rathaus.casework.usecases;

import java.util.concurrent.Semaphore;

/**
 * Making a paper keeps a core busy for a while. Those that nobody waits for share half of the cores, so that people who fill
 * in a form at the moment do not wait for the papers of those who have sent theirs.
 */
final class PaperLanes {

    private static final Semaphore LANES =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private PaperLanes() {}

    /** Does the work when a lane is free. */
    static void inOne(Runnable work) {
        LANES.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            LANES.release();
        }
    }
}
