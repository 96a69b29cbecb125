package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.kernel.Language;

/**
 * All that was asked and answered, page by page, in words (§ 9a Abs. 2 OZG: to be shown before submission). Optional
 * questions without an answer are left out.
 */
public record FormSummary(List<PageSummary> pages) {

    /** One page. */
    public record PageSummary(String page, String title, List<Row> rows) {}

    /**
     * One question and its answer.
     *
     * @param field id of the field
     * @param entry for repeated groups the name and number of the entry: {@code Hund 2}
     */
    public record Row(String field, String label, String answer, Optional<String> entry) {}

    /** The summary of the visible form. */
    public static FormSummary of(VisibleForm form, Language language, Frame.Texts texts) {
        AnswerText words = new AnswerText(form.definition(), language, texts);
        List<PageSummary> pages = new ArrayList<>();
        for (FormPage page : form.pages()) {
            List<Row> rows = new ArrayList<>();
            for (FieldGroup group : page.groups()) {
                if (group.repetition().isPresent()) {
                    entries(group, form.answers(), words, "", rows);
                } else {
                    rows(group, form.answers(), words, Optional.empty(), rows);
                }
            }
            if (!rows.isEmpty()) {
                String key = "seite." + page.id() + ".titel";
                String title = FormTexts.in(form.definition(), language, key, page.title())
                        .text();
                pages.add(new PageSummary(page.id(), title, List.copyOf(rows)));
            }
        }
        return new FormSummary(List.copyOf(pages));
    }

    private static void entries(FieldGroup group, Answers answers, AnswerText words, String before, List<Row> rows) {
        List<Answers> entries = answers.entries(group.id());
        for (int i = 0; i < entries.size(); i++) {
            String name = before + words.entry(group) + " " + (i + 1);
            rows(group, entries.get(i), words, Optional.of(name), rows);
            for (FieldGroup inner : group.nested()) {
                entries(inner, entries.get(i), words, name + ", ", rows);
            }
        }
    }

    private static void rows(
            FieldGroup group, Answers answers, AnswerText words, Optional<String> entry, List<Row> rows) {
        for (Field field : group.fields()) {
            boolean shown = !(field.type() instanceof FieldType.Computed computed && !computed.visible());
            answers.get(field.id())
                    .filter(answer -> shown)
                    .ifPresent(answer -> rows.add(new Row(
                            field.id(),
                            words.label(field),
                            words.of(field, answer) + words.besides(field, answers),
                            entry)));
        }
    }
}
