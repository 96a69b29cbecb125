package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.casework.CaseView;
import rathaus.casework.LetterKind;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * A letter in the making.
 *
 * @param refusal message key of why it cannot be sent; empty if nobody has refused it
 */
record LetterPage(Frame frame, CaseView view, LetterInput input, String refusal) implements Page {

    String title() {
        return frame.text("casework.letter.title", view.aktenzeichen());
    }

    String act(String suffix) {
        return frame.link(CaseKey.path(view.aktenzeichen()) + "/schreiben" + suffix);
    }

    String caseHref() {
        return frame.link(CaseKey.path(view.aktenzeichen()));
    }

    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (LetterKind kind : LetterInput.BY_HAND) {
            kinds.put(kind.name(), LetterWording.kind(frame, kind));
        }
        return kinds;
    }

    /** The Dokumente of the case, by their id. */
    Map<String, String> enclosures() {
        Map<String, String> enclosures = new LinkedHashMap<>();
        view.dokumente()
                .forEach(filed ->
                        enclosures.put(filed.id().toString(), filed.title() + " (" + frame.day(filed.date()) + ")"));
        return enclosures;
    }

    Set<String> chosen() {
        return Set.copyOf(input.anlagen());
    }

    /** Errors in words, by the id of their field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!refusal.isEmpty() || !input.art().isEmpty() || !input.text().isEmpty()) {
            input.problems().forEach((field, key) -> errors.put(field, frame.text(key)));
        }
        return errors;
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    @Override
    public String toString() {
        return "LetterPage";
    }
}
