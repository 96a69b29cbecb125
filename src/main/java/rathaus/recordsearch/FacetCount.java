package rathaus.recordsearch;

/** How many of the hits have this value. */
public record FacetCount(String value, long count) {}
