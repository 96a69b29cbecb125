package rathaus.casework;

/**
 * A selection of the list under a name of one's own.
 *
 * @param query as the address of the list says it: {@code filter=meine&frist=woche}
 */
public record SavedSelection(String name, String query) {
    /** Longer names fit on no button. */
    public static final int LONGEST_NAME = 60;

    public SavedSelection {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A saved selection has a short name");
        }
    }
}
