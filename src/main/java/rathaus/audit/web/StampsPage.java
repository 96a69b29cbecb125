package rathaus.audit.web;

import java.util.List;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.history.Anchors.Anchor;
import rathaus.history.Anchors.Attempt;

/** The latest time stamps of the Kommune, and whether the next one is late. */
record StampsPage(Frame frame, List<Anchor> stamps, Optional<Attempt> attempt) implements Page {

    static final String PATH = "/amt/betrieb/zeitstempel";

    Optional<String> trouble() {
        return attempt.filter(last -> last.failures() > 0)
                .map(last -> frame.text("audit.stamp.trouble", last.failures(), frame.at(last.at()), last.reason()));
    }

    /** One of a demonstration says so wherever it is shown. */
    String authority(Anchor stamp) {
        return stamp.evidential() ? stamp.authority() : frame.text("audit.stamps.demonstration");
    }
}
