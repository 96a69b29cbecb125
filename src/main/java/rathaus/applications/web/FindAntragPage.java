package rathaus.applications.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** @param failed whether reference and PIN did not fit; which of the two is not said */
record FindAntragPage(Frame frame, FindAntragInput input, boolean failed) implements Page {

    Map<String, String> errors() {
        return failed ? Map.of("reference", frame.text("applications.find.failed")) : Map.of();
    }
}
