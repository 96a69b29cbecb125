package rathaus.casework.domain;

import java.time.Instant;
import java.util.List;

/** How decided cases went, in numbers. */
public interface CourseBook {

    /** The courses of the cases decided within this time, by Leistung. */
    List<Course> decided(Instant from, Instant to);

    /**
     * All cases of one Leistung together; seconds.
     *
     * @param touched cases whose first claim is known: those decided since it is noted
     */
    record Course(String leistung, int cases, int touched, Seconds cycle, Seconds waiting, Seconds touch) {}

    /** Median and 90th percentile. */
    record Seconds(double median, double ninetieth) {}
}
