package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.casework.CaseView;
import rathaus.casework.LetterKind;
import rathaus.casework.TextBlocks;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * A letter in the making.
 *
 * @param offered texts that can be put into it
 * @param refusal message key of why it cannot be sent; empty if nobody has refused it
 * @param problems message keys by field
 */
record LetterPage(
        Frame frame,
        CaseView view,
        List<TextBlocks.Offered> offered,
        LetterInput input,
        String refusal,
        Map<String, String> problems)
        implements Page {

    Map<String, String> textBlocks() {
        return TextBlockChoices.of(offered, TextBlocks.Kind.MESSAGE);
    }

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
        return new CaseWording(frame).dokumente(view);
    }

    Set<String> chosen() {
        return Set.copyOf(input.anlagen());
    }

    /** Errors in words, by the id of their field. */
    Map<String, String> errors() {
        return frame.inWords(problems);
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
