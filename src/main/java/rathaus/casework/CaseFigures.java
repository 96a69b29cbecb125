package rathaus.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.kernel.Actor;

/**
 * How long services take, without persons: of decided cases only, by Leistung. Numbers of fewer than {@link #LEAST} cases are
 * not told, because they could point to a person (domain of the council: small counts are suppressed).
 */
public interface CaseFigures {

    /** Fewer cases are not told apart. */
    int LEAST = 5;

    /** The Leistungen that were decided from the first to the last day, both included, by name. */
    List<Figure> of(LocalDate first, LocalDate last, Actor.Staff staff);

    /**
     * One Leistung.
     *
     * @param cases how many; empty if fewer than {@link #LEAST}
     * @param cycle from receipt to decision
     * @param waiting for the citizen, within the cycle
     * @param touch from the first claim to the decision without the waiting
     */
    record Figure(
            String leistung,
            Optional<Integer> cases,
            Optional<Span> cycle,
            Optional<Span> waiting,
            Optional<Span> touch) {}

    /** Half of the cases took no longer than the median, nine of ten no longer than the 90th percentile. */
    record Span(Duration median, Duration ninetieth) {}
}
