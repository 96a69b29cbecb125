package rathaus.casework.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rathaus.casework.SignatureView;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * A draft before one who is to sign it.
 *
 * @param problems message keys by field
 * @param refusal key of why an act was not possible; empty if there was none
 */
record SignaturePage(Frame frame, SignatureView view, SignInput input, Map<String, String> problems, String refusal)
        implements Page {

    CaseWording wording() {
        return new CaseWording(frame);
    }

    String title() {
        return frame.text("casework.sign.heading", view.leistung(), view.applicant());
    }

    String act(String name) {
        return frame.link(SignatureListPage.PATH + "/" + view.aktenzeichen() + "/" + name);
    }

    String list() {
        return frame.link(SignatureListPage.PATH);
    }

    String caseHref() {
        return frame.link(CaseKey.path(view.aktenzeichen()));
    }

    boolean hasErrors() {
        return !problems.isEmpty() || !refusal.isEmpty();
    }

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String signer() {
        return Objects.requireNonNullElse(frame.displayName(), "");
    }

    @Override
    public String toString() {
        return "SignaturePage[" + view.id() + "]";
    }
}
