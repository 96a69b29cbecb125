package rathaus.applications;

/**
 * One thing the office asks for.
 *
 * @param field place whose answer or file is wanted: {@code kennzeichen}, in a repeated group {@code hunde.0.chip}
 * @param reason why, in the clerk's words, shown to the citizen
 */
public record RequestedItem(String field, String reason) {}
