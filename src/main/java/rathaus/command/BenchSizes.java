package rathaus.command;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured. Every measurement ends at its number of calls or at its time, whichever comes first.
 *
 * @param warm calls before a measurement, while the compiler of the virtual machine still learns
 * @param calls measured calls
 * @param looks measured calls of the inbox, of a case, of decisions and of the search
 * @param letters written letters
 * @param lives cases that live from the form to the end
 * @param cases numbers of cases in the Postkorb
 * @param dokumente numbers of Dokumente in the search index
 */
record BenchSizes(
        int warm,
        int calls,
        int looks,
        int letters,
        int lives,
        List<Integer> cases,
        List<Integer> dokumente,
        Crowd crowd,
        Duration longest) {

    /**
     * Clerks and citizens at once.
     *
     * @param ramp while they come
     * @param length how long they are measured afterwards
     * @param clerkThinks pauses of a clerk between two pages
     * @param citizenThinks those of a citizen
     */
    record Crowd(int clerks, int citizens, Duration ramp, Duration length, Pause clerkThinks, Pause citizenThinks) {}

    /** Pauses between the shortest and the longest, all equally likely. */
    record Pause(Duration least, Duration most) {

        static Pause seconds(int least, int most) {
            return new Pause(Duration.ofSeconds(least), Duration.ofSeconds(most));
        }

        double meanSeconds() {
            return least.plus(most).toMillis() / 2000.0;
        }

        /** @param part between 0 and 1 */
        double millis(double part) {
            return least.toMillis() + part * most.minus(least).toMillis();
        }
    }

    static final BenchSizes FULL = new BenchSizes(
            4_000,
            6_000,
            500,
            1_000,
            1_000,
            List.of(10_000, 100_000, 1_000_000),
            List.of(10_000, 100_000, 1_000_000),
            new Crowd(
                    150,
                    2_000,
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(60),
                    Pause.seconds(10, 30),
                    Pause.seconds(15, 45)),
            Duration.ofSeconds(20));

    /** Shows that everything works, and teaches the start cache; its figures mean little. */
    static final BenchSizes QUICK = new BenchSizes(
            60,
            60,
            20,
            20,
            20,
            List.of(100, 1_000),
            List.of(500, 2_000),
            new Crowd(3, 10, Duration.ofMillis(500), Duration.ofSeconds(3), Pause.seconds(0, 1), Pause.seconds(0, 1)),
            Duration.ofSeconds(2));
}
