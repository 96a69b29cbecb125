package rathaus.audit.web;

import rathaus.audit.Auditing.Trail;
import rathaus.design.Frame;
import rathaus.design.Page;

/** What was done in one file and who read it. */
record TrailPage(Frame frame, Trail trail) implements Page {

    AuditWording wording() {
        return new AuditWording(frame);
    }
}
