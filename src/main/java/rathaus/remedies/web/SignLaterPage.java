package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.remedies.PreparedAct;

/**
 * What changes a decision, before one who is to sign it.
 *
 * @param problems message keys by field
 * @param refusal key of why an act was not possible; empty if there was none
 */
record SignLaterPage(
        Frame frame, PreparedAct prepared, SignLaterInput input, Map<String, String> problems, String refusal)
        implements Page {

    static final String LIST = "/amt/zeichnung";
    static final String PATTERN = LIST + "/{position}/{nummer}/aenderung";

    ReviewWording wording() {
        return new ReviewWording(frame);
    }

    String title() {
        return frame.text("remedies.sign.heading", prepared.leistung(), prepared.applicant());
    }

    String act(String name) {
        return frame.link(LIST + "/" + prepared.aktenzeichen() + "/aenderung/" + name);
    }

    String list() {
        return frame.link(LIST);
    }

    String reviewHref() {
        return frame.link(ReviewKey.path(prepared.aktenzeichen()));
    }

    String signer() {
        return Objects.requireNonNullElse(frame.displayName(), "");
    }

    boolean hasErrors() {
        return !problems.isEmpty() || !refusal.isEmpty();
    }

    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, key) -> errors.put(field, frame.text(key)));
        return errors;
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    @Override
    public String toString() {
        return "SignLaterPage[" + prepared.id() + "]";
    }
}
