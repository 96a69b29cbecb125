package rathaus.casework.web;

import java.util.List;
import rathaus.casework.BulkWork;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The runs one has begun. */
record BulkRunsPage(Frame frame, List<BulkWork.Run> runs) implements Page {

    String href(BulkWork.Run run) {
        return frame.link(BulkRunPage.path(run.id()));
    }

    String label(BulkWork.Run run) {
        return frame.text("casework.bulk.run.title", frame.text(BulkRunPage.key(run.act())));
    }
}
