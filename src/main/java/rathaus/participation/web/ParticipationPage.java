package rathaus.participation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingView;
import rathaus.participation.Hearings;
import rathaus.participation.OpinionView;
import rathaus.participation.Opinions;

/**
 * Opinions and hearings of a case, with the forms to ask and to hear.
 *
 * @param input what was typed, if the page comes back
 * @param refusal key of why an act was not possible; empty if there was none
 */
record ParticipationPage(
        Frame frame,
        Opinions.Askable about,
        List<OpinionView> opinions,
        List<HearingView> hearings,
        Optional<Hearings.Rule> rule,
        TypedForm input,
        String refusal)
        implements Page {

    private static final int USUAL_DAYS = 14;
    private static final int USUAL_WORKING_DAYS = 5;

    PartWording wording() {
        return new PartWording(frame);
    }

    String title() {
        return frame.text("participation.case.title", about.aktenzeichen());
    }

    String caseHref() {
        return frame.link(PartKey.casePath(about.aktenzeichen()));
    }

    String act(String name) {
        return frame.link(PartKey.path(about.aktenzeichen()) + "/" + name);
    }

    /** Where the files of an opinion are. */
    String filesOf(OpinionView opinion) {
        return frame.link(PartKey.ASKED + "/" + opinion.id());
    }

    /** Whether an answer can be noted: also after the term. */
    boolean isAnswerable(HearingView hearing) {
        return hearing.state() instanceof HearingView.Running || hearing.state() instanceof HearingView.Silent;
    }

    boolean mayWork() {
        return frame.actor().may(Permission.WORK_ON_CASES);
    }

    boolean mayAsk() {
        return mayWork() && about.undecided();
    }

    Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        about.units().forEach(unit -> units.put(unit.key(), unit.name()));
        return units;
    }

    /** What the package proposes, as long as nobody was asked. */
    Set<String> chosenUnits() {
        if (input != TypedForm.NOTHING) {
            return chosen(units().keySet());
        }
        return opinions.isEmpty()
                ? about.proposals().stream().map(Opinions.Proposal::unit).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    Set<String> chosen(Set<String> values) {
        return values.stream().filter(input::chose).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        about.answers().forEach(answer -> answers.put(answer.key(), answer.label()));
        return answers;
    }

    Map<String, String> answerHints() {
        Map<String, String> hints = new LinkedHashMap<>();
        about.answers().forEach(answer -> hints.put(answer.key(), answer.answer()));
        return hints;
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        about.files().forEach(file -> files.put(file.content().toString(), file.name()));
        return files;
    }

    String workingDays() {
        int proposed = about.proposals().stream()
                .mapToInt(Opinions.Proposal::workingDays)
                .max()
                .orElse(USUAL_WORKING_DAYS);
        return input.typed().getOrDefault("arbeitstage", String.valueOf(proposed));
    }

    String days() {
        int usual = rule.map(Hearings.Rule::days).orElse(USUAL_DAYS);
        return input.typed().getOrDefault("tage", String.valueOf(usual));
    }

    /** What can be intended now: before the decision a refusal, after it to take it back. */
    Map<String, String> intents() {
        return Arrays.stream(HearingIntent.values())
                .filter(intent -> about.undecided() != (intent == HearingIntent.AUFHEBUNG))
                .collect(Collectors.toMap(HearingIntent::code, wording()::intent, (a, b) -> a, LinkedHashMap::new));
    }

    boolean mayHear() {
        return mayWork() && hearings.stream().allMatch(HearingView::isDone);
    }

    /** Of a form: pressed twice, it does its work once. */
    String wish() {
        String typed = typed("wunsch");
        return typed.isEmpty() ? UUID.randomUUID().toString() : typed;
    }

    String typed(String field) {
        return input.typed().getOrDefault(field, "");
    }

    boolean hasErrors() {
        return !refusal.isEmpty() || !input.problems().isEmpty();
    }

    /** Errors in words, by the id of their field. */
    Map<String, String> errors() {
        return frame.inWords(input.problems());
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    /** Whether the form with this field has to be open. */
    boolean isOpen(String... fields) {
        return Arrays.stream(fields)
                .anyMatch(field ->
                        input.problems().containsKey(field) || input.typed().containsKey(field));
    }

    @Override
    public String toString() {
        return "ParticipationPage[" + about.caseId() + "]";
    }
}
