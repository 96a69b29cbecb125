package rathaus.remedies;

import java.time.LocalDate;

/** How and when a decision about an objection reached whoever objected. */
public record Served(ServiceWay way, LocalDate on) {}
