package rathaus.casework.web;

import org.jspecify.annotations.Nullable;
import rathaus.casework.SignatureDesk;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * What waits for one's signature.
 *
 * @param continued whether others came before
 */
record SignatureListPage(Frame frame, SignatureDesk.Rows rows, boolean continued) implements Page {

    static final String PATH = "/amt/zeichnung";

    CaseWording wording() {
        return new CaseWording(frame);
    }

    String href(SignatureDesk.Row row) {
        return frame.link(PATH + "/" + row.aktenzeichen());
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(PATH) : null;
    }

    @Nullable
    String nextHref() {
        return rows.next().map(next -> frame.link(PATH + "?nach=" + next)).orElse(null);
    }

    @Override
    public String toString() {
        return "SignatureListPage";
    }
}
