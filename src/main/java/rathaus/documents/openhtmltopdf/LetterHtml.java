package rathaus.documents.openhtmltopdf;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.design.Messages;
import rathaus.documents.AccessibleDocument;
import rathaus.documents.Arms;
import rathaus.documents.LabelledValue;
import rathaus.documents.Letter;
import rathaus.documents.Letterhead;
import rathaus.documents.PaperForm;
import rathaus.kernel.Language;

/** Fills the two templates. Everything but the body of a letter is text and is escaped. */
final class LetterHtml {

    private final Template letter = compile("letter.mustache");
    private final Template document = compile("document.mustache");
    private final Template paper = compile("paper.mustache");
    private final PageStyle styles;
    private final WrittenDay days;
    private final Messages messages;
    private final Supplier<Optional<Arms.Picture>> arms;

    /** The arms are asked for with each page: those of the Kommune that is open then. */
    LetterHtml(Messages messages, Supplier<Optional<Arms.Picture>> arms) {
        this.messages = messages;
        this.arms = arms;
        this.styles = new PageStyle(messages);
        this.days = new WrittenDay();
    }

    FilledPage page(Letter content, Medium medium) {
        Map<String, Object> values = frame(content.sender(), content.subject(), content.language(), medium);
        List<LabelledValue> references = new ArrayList<>(content.references());
        references.addAll(content.sender().contact());
        references.add(new LabelledValue(
                messages.in(content.language()).get("documents.letter.date"),
                days.text(content.date(), content.language())));
        values.put("references", references);
        values.put("addressed", !content.recipientLines().isEmpty());
        values.put("recipient", lines(content.recipientLines()));
        values.put("body", BodyHtml.allowed(content.bodyHtml()));
        return filled(letter, values);
    }

    FilledPage page(AccessibleDocument content, Medium medium) {
        Map<String, Object> values = frame(content.sender(), content.title(), content.language(), medium);
        values.put("date", days.text(content.date(), content.language()));
        values.put("introduction", content.introduction());
        values.put(
                "sections", content.sections().stream().map(LetterHtml::section).toList());
        return filled(document, values);
    }

    FilledPage page(PaperForm content) {
        Map<String, Object> values = frame(content.sender(), content.title(), content.language(), Medium.PAPER);
        values.put("introduction", content.introduction());
        values.put("parts", content.parts().stream().map(LetterHtml::part).toList());
        return filled(paper, values);
    }

    private static Map<String, Object> part(PaperForm.Part part) {
        return Map.of(
                "heading", part.heading(),
                "notes", part.notes(),
                "hasQuestions", !part.questions().isEmpty(),
                "questions", part.questions().stream().map(LetterHtml::question).toList());
    }

    private static Map<String, Object> question(PaperForm.Question question) {
        return Map.of(
                "label", question.label(),
                "hints", question.hints(),
                "choices", question.choices(),
                "blanks", Collections.nCopies(question.lines(), ""));
    }

    private Map<String, Object> frame(Letterhead sender, String title, Language language, Medium medium) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", language.htmlTag());
        values.put("title", title);
        values.put("sender", sender);
        values.put(
                "senderLine",
                Stream.of(sender.body(), sender.unit())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
        values.put(
                "footer",
                sender.footer().stream().map(column -> Map.of("lines", column)).toList());
        Optional<Arms.Picture> picture = arms.get();
        values.put("arms", picture.map(LetterHtml::picture).orElse(false));
        values.put("style", styles.of(sender.colour(), language, medium, picture));
        return values;
    }

    private static Object picture(Arms.Picture picture) {
        String data = Base64.getEncoder().encodeToString(picture.png());
        return Map.of("source", "data:image/png;base64," + data, "alternative", picture.alternative());
    }

    private static Map<String, Object> section(AccessibleDocument.Section section) {
        return Map.of(
                "heading", section.heading(),
                "hasRows", !section.rows().isEmpty(),
                "rows", section.rows().stream().map(LetterHtml::row).toList(),
                "notes", section.notes());
    }

    private static Map<String, Object> row(LabelledValue row) {
        return Map.of("label", row.label(), "lines", lines(row.value().lines().toList()));
    }

    private static List<Map<String, Object>> lines(List<String> texts) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(Map.of("text", texts.get(i), "last", i == texts.size() - 1));
        }
        return lines;
    }

    private static FilledPage filled(Template template, Map<String, Object> values) {
        String html = Normalizer.normalize(template.execute(values), Normalizer.Form.NFC);
        return new FilledPage(html, String.valueOf(values.get("style")));
    }

    private static Template compile(String name) {
        return Mustache.compiler().compile(PageStyle.resource(name));
    }

    /** A whole page, and the style that stands in it. */
    record FilledPage(String html, String style) {}
}
