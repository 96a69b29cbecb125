package rathaus.applications.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** @param failed whether reference and code did not fit; which of the two is not said */
record ResumeDraftPage(Frame frame, ResumeDraftInput input, boolean failed) implements Page {

    Map<String, String> errors() {
        return failed ? Map.of("kennung", frame.text("applications.resume.failed")) : Map.of();
    }
}
