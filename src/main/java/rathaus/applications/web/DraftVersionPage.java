package rathaus.applications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rathaus.applications.DraftVersions;
import rathaus.applications.FormChanges;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.Answer;
import rathaus.forms.AnswerText;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.forms.FormDefinition;
import rathaus.kernel.LeistungId;

/**
 * What is different about the form since the draft was begun, in plain words.
 *
 * @param newer empty if the draft is of the version on offer
 * @param leftovers answers that did not fit when the draft was moved
 */
record DraftVersionPage(
        Frame frame,
        LeistungId leistung,
        Optional<DraftVersions.Comparison> newer,
        List<DraftVersions.Leftover> leftovers)
        implements Page {

    /** A question, or an answer to it. */
    record Line(String label, String text) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    List<Line> added() {
        return newer.map(comparison ->
                        labels(comparison.after(), comparison.changes().added()))
                .orElse(List.of());
    }

    List<Line> removed() {
        return newer.map(comparison ->
                        labels(comparison.before(), comparison.changes().removed()))
                .orElse(List.of());
    }

    List<Line> changed() {
        return newer.stream()
                .flatMap(comparison -> comparison.changes().changed().stream()
                        .map(changed -> new Line(
                                words(comparison.before()).label(changed.before()), differences(comparison, changed))))
                .toList();
    }

    /** Answers that would not fit, or did not. */
    List<Line> left() {
        List<Line> lines = new ArrayList<>();
        newer.ifPresent(comparison -> lines(comparison.before(), comparison.left(), lines));
        return lines;
    }

    List<Line> kept() {
        List<Line> lines = new ArrayList<>();
        leftovers.forEach(leftover -> lines(leftover.form(), leftover.answers(), lines));
        return lines;
    }

    private String differences(DraftVersions.Comparison comparison, FormChanges.Changed changed) {
        return changed.differences().stream()
                .map(difference -> frame.text(
                        "applications.version."
                                + difference.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        words(comparison.after()).label(changed.after())))
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    private List<Line> labels(FormDefinition form, List<Field> fields) {
        AnswerText words = words(form);
        return fields.stream().map(field -> new Line(words.label(field), "")).toList();
    }

    private void lines(FormDefinition form, Answers answers, List<Line> into) {
        AnswerText words = words(form);
        answers.all().forEach((id, answer) -> {
            if (answer instanceof Answer.Entries entries) {
                entries.entries().forEach(entry -> lines(form, entry, into));
            } else {
                form.field(id).ifPresent(field -> into.add(new Line(words.label(field), words.of(field, answer))));
            }
        });
    }

    private AnswerText words(FormDefinition form) {
        return new AnswerText(form, frame.language(), frame.texts());
    }
}
