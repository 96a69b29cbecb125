package rathaus.applications;

/**
 * One thing the office asks for.
 *
 * @param field id of the field whose answer or file is wanted
 * @param reason why, in the clerk's words, shown to the citizen
 */
public record RequestedItem(String field, String reason) {}
