package rathaus.casework.web;

import org.jspecify.annotations.Nullable;
import rathaus.casework.SignatureDesk;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.design.Tone;

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
        String draft = PATH + "/" + row.aktenzeichen();
        return frame.link(
                switch (row.subject()) {
                    case SignatureDesk.Draft ignored -> draft;
                    case SignatureDesk.Later later -> draft + "/" + later.page();
                });
    }

    String what(SignatureDesk.Row row) {
        return switch (row.subject()) {
            case SignatureDesk.Draft drafted -> wording().decision(drafted.kind());
            case SignatureDesk.Later later -> frame.text(later.title());
        };
    }

    Tone tone(SignatureDesk.Row row) {
        return switch (row.subject()) {
            case SignatureDesk.Draft drafted -> wording().tone(drafted.kind());
            case SignatureDesk.Later ignored -> Tone.INFO;
        };
    }

    /** The deadline, or since when it waits. */
    String due(SignatureDesk.Row row) {
        String day = wording().day(row.statutory().orElse(row.target()));
        if (row.subject() instanceof SignatureDesk.Later) {
            return frame.text("casework.sign.since", day);
        }
        return frame.text(row.statutory().isPresent() ? "casework.sign.hard" : "casework.sign.soft", day);
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
