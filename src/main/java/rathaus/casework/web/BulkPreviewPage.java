package rathaus.casework.web;

import rathaus.casework.BulkWork;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * What an act on many cases would do.
 *
 * @param problem message key of why it was not begun; empty if there was nothing
 */
record BulkPreviewPage(
        Frame frame,
        SelectionInput selected,
        BulkInput input,
        BulkWork.Act act,
        BulkWork.Preview preview,
        String problem)
        implements Page {

    boolean isDecision() {
        return act instanceof BulkWork.Act.Grant;
    }

    String title() {
        return frame.text("casework.bulk.preview.title", frame.text(BulkRunPage.key(act)));
    }

    String href(String aktenzeichen) {
        return frame.link(CaseKey.path(aktenzeichen));
    }

    String listHref() {
        return frame.link(selected.path(InboxPage.PATH));
    }

    @Override
    public String toString() {
        return "BulkPreviewPage";
    }
}
