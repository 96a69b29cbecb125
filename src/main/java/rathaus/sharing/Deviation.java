package rathaus.sharing;

/**
 * Something that came out of a Musterfall differently than it says.
 *
 * @param file the file of the Musterfall
 * @param text what was expected and what came out, in German
 */
public record Deviation(String file, String text) {

    /** One line for a terminal. */
    public String inOneLine() {
        return file + ": " + text;
    }
}
