package rathaus.documents.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.Arms;

/**
 * The arms as they are, and the form for others.
 *
 * @param text what was typed
 * @param problems message keys by field
 */
record ArmsPage(Frame frame, Optional<Arms.Kept> kept, String text, Map<String, String> problems) implements Page {

    int version() {
        return kept.map(Arms.Kept::version).orElse(0);
    }

    /** What the shown picture shows; missing if none is shown. */
    @Nullable
    String alternative() {
        return kept.flatMap(Arms.Kept::picture).map(Arms.Picture::alternative).orElse(null);
    }

    String path() {
        return frame.link(ArmsController.PATH);
    }

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Override
    public String toString() {
        return "ArmsPage";
    }
}
