package rathaus.design;

/**
 * What one template needs to render one page. A controller returns a page record (or a {@code ResponseEntity} of one); the
 * template stands beside it and is named after it: {@code rathaus.applications.web.SubmitAntragPage} is rendered by {@code
 * applications/web/submit-antrag.jte}. So a controller can only return views of its own module.
 */
public interface Page {

    /** Names, navigation, language and actor of this request. */
    Frame frame();

    /** Path of the template below {@code src/main/java/rathaus}. */
    default String template() {
        String type = getClass().getName();
        int lastDot = type.lastIndexOf('.');
        String folder = type.substring("rathaus.".length(), lastDot).replace('.', '/');
        String name = type.substring(lastDot + 1);
        if (!name.endsWith("Page") || name.contains("$")) {
            throw new IllegalStateException("A page record is a top-level type named …Page, not " + type);
        }
        String kebab = name.substring(0, name.length() - "Page".length())
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT);
        return folder + "/" + kebab + ".jte";
    }
}
