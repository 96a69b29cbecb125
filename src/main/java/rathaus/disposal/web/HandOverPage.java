package rathaus.disposal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * Asks for the file to hand over.
 *
 * @param faults message keys by the id of their field
 */
record HandOverPage(Frame frame, HandOverInput input, Map<String, String> faults) implements Page {

    static final String PATH = BoardPage.PATH + "/abgabe";

    boolean hasErrors() {
        return !faults.isEmpty();
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach((field, key) -> errors.put(field, frame.text(key)));
        return errors;
    }
}
