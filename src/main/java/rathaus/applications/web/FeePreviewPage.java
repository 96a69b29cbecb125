package rathaus.applications.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rathaus.applications.FeePreview;
import rathaus.decisions.DecisionTrace;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FieldError;
import rathaus.forms.FormPageView;
import rathaus.forms.FormPageView.Shown;
import rathaus.forms.Gebuehr;
import rathaus.kernel.LeistungId;

/**
 * Questions and result.
 *
 * @param asked whether the reader pressed the button
 */
record FeePreviewPage(
        Frame frame,
        LeistungId leistung,
        String name,
        List<FormPageView> views,
        Map<String, String> errors,
        boolean asked,
        Optional<Gebuehr> fee)
        implements Page {

    static FeePreviewPage of(Frame frame, LeistungId leistung, FeePreview.Preview preview, FillPageInput input) {
        boolean asked = !input.answers().names().isEmpty() && !input.staysHere();
        List<FieldError> wrong = asked ? preview.errors() : List.of();
        Optional<Gebuehr> fee = asked || preview.errors().isEmpty() ? preview.fee() : Optional.empty();
        Shown shown = new Shown(wrong, Optional.of(input.answers()), input.grown());
        List<FormPageView> views = preview.form().pages().stream()
                .map(page -> FormPageView.of(frame, preview.form(), page, shown))
                .filter(FeePreviewPage::asksSomething)
                .toList();
        Map<String, String> errors = new LinkedHashMap<>();
        wrong.forEach(error ->
                errors.put(error.control(), error.text(preview.form().definition(), frame.texts(), frame.language())));
        return new FeePreviewPage(frame, leistung, preview.name(), views, errors, asked, fee);
    }

    private static boolean asksSomething(FormPageView view) {
        return view.groups().stream()
                .flatMap(group -> group.entries().stream())
                .anyMatch(entry -> !entry.questions().isEmpty());
    }

    /** The inputs of a table in words. */
    String inputs(DecisionTrace trace) {
        StringBuilder text = new StringBuilder();
        trace.inputs()
                .forEach((label, value) -> text.append(text.isEmpty() ? "" : "; ")
                        .append(label)
                        .append(": ")
                        .append(words(value)));
        return text.toString();
    }

    private String words(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Boolean yes
                ? frame.text(yes ? "forms.answer.yes" : "forms.answer.no")
                : Objects.toString(value, "–");
    }
}
