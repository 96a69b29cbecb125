package rathaus.disposal.web;

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
        return frame.inWords(faults);
    }
}
