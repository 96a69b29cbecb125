package rathaus.command;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured. Every measurement ends at its number of calls or at its time, whichever comes first.
 *
 * @param warm calls before a measurement, while the compiler of the virtual machine still learns
 * @param calls measured calls
 * @param looks measured calls of the inbox and of the search
 * @param letters written letters
 * @param cases numbers of cases in the inbox
 * @param dokumente numbers of Dokumente in the search index
 */
record BenchSizes(
        int warm, int calls, int looks, int letters, List<Integer> cases, List<Integer> dokumente, Duration longest) {

    static final BenchSizes FULL = new BenchSizes(
            4_000,
            6_000,
            500,
            1_000,
            List.of(10_000, 100_000),
            List.of(10_000, 100_000, 1_000_000),
            Duration.ofSeconds(20));

    /** Shows that everything works, and teaches the start cache; its figures mean little. */
    static final BenchSizes QUICK =
            new BenchSizes(60, 60, 20, 20, List.of(100, 1_000), List.of(500, 2_000), Duration.ofSeconds(2));
}
