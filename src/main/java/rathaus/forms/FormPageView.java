package rathaus.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rathaus.design.Frame;

/**
 * One page of a form, ready for its components: {@code @template.forms.questions(view = …)} renders the questions inside the
 * caller's {@code <form>}. Buttons that stay on the page: {@code _hinzu} and {@code _weniger} with the place of a repeated group,
 * {@code _entfernen} with {@code field:file}, {@code _hochladen}, {@code _suchen} with the name of a field.
 *
 * @param title heading of the page
 * @param errors message by control, in the order of the page, for the error summary
 * @param germanOnly whether some texts are shown in German because the translation is missing
 */
public record FormPageView(
        Frame frame,
        String title,
        Optional<String> help,
        List<GroupView> groups,
        Map<String, String> errors,
        boolean germanOnly) {

    /** A group of questions. */
    public record GroupView(Optional<String> title, List<EntryView> entries, Optional<Repeat> repeat) {

        private Stream<String> names() {
            return entries.stream()
                    .flatMap(entry -> Stream.concat(
                            entry.questions().stream().map(QuestionView::name),
                            entry.nested().stream().flatMap(GroupView::names)));
        }
    }

    /**
     * One entry of a repeated group, or the only one of a plain group.
     *
     * @param nested repeated groups inside the entry
     * @param place name of the hidden control that says that the entry is there
     */
    public record EntryView(
            Optional<String> title, List<QuestionView> questions, List<GroupView> nested, Optional<String> place) {}

    /**
     * Buttons of a repeated group.
     *
     * @param group its place: {@code hunde}, {@code hunde.0.impfungen}
     * @param error what is wrong with the number of entries
     */
    public record Repeat(String group, String entry, boolean mayGrow, boolean mayShrink, Optional<String> error) {}

    /**
     * What a page shows beside the saved answers.
     *
     * @param errors errors of what was typed
     * @param typed what was typed; instead of the saved answers if present
     * @param offers registers that can be asked here and now
     * @param grown how many entries to show more (or fewer) of a repeated group, by its id
     */
    public record Shown(
            List<FieldError> errors, Optional<FormInput> typed, Map<String, Integer> grown, FetchOffers offers) {

        /** Without any register that can be asked. */
        public Shown(List<FieldError> errors, Optional<FormInput> typed, Map<String, Integer> grown) {
            this(errors, typed, grown, FetchOffers.NONE);
        }

        /** The same with registers that can be asked. */
        public Shown offering(FetchOffers registers) {
            return new Shown(errors, typed, grown, registers);
        }

        /** The saved answers and nothing else. */
        public static Shown saved() {
            return new Shown(List.of(), Optional.empty(), Map.of());
        }

        /** What was typed, with its errors. */
        public static Shown faulty(List<FieldError> errors, FormInput typed) {
            return new Shown(errors, Optional.of(typed), Map.of());
        }
    }

    /** The names of all questions and texts on the page. */
    public Stream<String> names() {
        return groups.stream().flatMap(GroupView::names);
    }

    /** The view of a page. */
    public static FormPageView of(Frame frame, VisibleForm form, FormPage page, Shown shown) {
        return new PageComposition(frame, form, shown).page(page);
    }
}
