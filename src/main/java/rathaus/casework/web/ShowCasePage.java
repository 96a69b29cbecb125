package rathaus.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.applications.AntragEnding;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseView;
import rathaus.casework.Colleagues;
import rathaus.casework.DecisionKind;
import rathaus.casework.FeeReduction;
import rathaus.casework.SignatureView;
import rathaus.casework.TextBlocks;
import rathaus.casework.Wiedervorlagen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.PagePictures;
import rathaus.kernel.Money;
import rathaus.kernel.Permission;

/**
 * A case: on the left what is known, on the right what is to do.
 *
 * @param companions what other modules know about it
 * @param mine what only this clerk sees so
 * @param input what was typed, if the page comes back
 * @param refusal key of why an act was not possible; empty if there was none
 */
record ShowCasePage(
        Frame frame, CaseView view, List<CaseCompanion.Shown> companions, Mine mine, TypedInput input, String refusal)
        implements Page {

    /** The page as one opens it. */
    static ShowCasePage of(Frame frame, CaseView view, List<CaseCompanion.Shown> companions, Mine mine) {
        return new ShowCasePage(frame, view, companions, mine, TypedInput.NOTHING, "");
    }

    /** The page again, with what was typed and why nothing was done. */
    ShowCasePage with(TypedInput typed, String reason) {
        return new ShowCasePage(frame, view, companions, mine, typed, reason);
    }

    /**
     * What only this clerk sees so.
     *
     * @param selected the list from which one came
     * @param neighbours the cases beside this one in it
     * @param lastLook when one looked before
     * @param looked the page of a file that one looks at
     * @param textBlocks what can be put into the forms
     */
    record Mine(
            SelectionInput selected,
            CaseInbox.Neighbours neighbours,
            List<Wiedervorlagen.Wiedervorlage> wiedervorlagen,
            List<Colleagues.Colleague> colleagues,
            Optional<Instant> lastLook,
            Optional<Looked> looked,
            List<TextBlocks.Offered> textBlocks) {

        Mine looking(Optional<Looked> now) {
            return new Mine(selected, neighbours, wiedervorlagen, colleagues, lastLook, now, textBlocks);
        }
    }

    /** A page of a file that one looks at beside the task. */
    record Looked(UUID content, PagePictures.Overview page) {}

    /** With a page of a file; or with the word that it cannot be shown. */
    ShowCasePage looking(Optional<Looked> now, boolean impossible) {
        String word = impossible ? "casework.viewer.impossible" : refusal;
        return new ShowCasePage(frame, view, companions, mine.looking(now), input, word);
    }

    /** The texts of a kind, by the value that is sent. */
    Map<String, String> textBlocks(TextBlocks.Kind kind) {
        return TextBlockChoices.of(mine.textBlocks(), kind);
    }

    String lookHref(UUID content, int page) {
        String path = CaseKey.path(view.aktenzeichen()) + "/nachweis/" + content + "/" + page;
        return frame.link(mine.selected().path(path)) + "#nachweise";
    }

    String pictureHref(Looked looked) {
        return act("nachweis/" + looked.content() + "/" + looked.page().page() + "/bild");
    }

    /** To whom the case could go, by the value that is sent. */
    Map<String, String> colleagues() {
        return InboxPage.names(mine.colleagues());
    }

    /** Whether this came since one looked last; nothing is new to somebody who was never here. */
    boolean isNew(Instant at) {
        return mine.lastLook().filter(at::isAfter).isPresent();
    }

    /** How much came from outside since one looked last: messages and answers. */
    long news() {
        long messages = view.messages().stream()
                .filter(message -> message.who().equals("citizen") && isNew(message.at()))
                .count();
        long answers = view.asked().stream()
                .filter(asked -> asked.answeredAt().filter(this::isNew).isPresent())
                .count();
        return messages + answers;
    }

    /** In how many months a Wiedervorlage may come again, in words, by the value that is sent. */
    Map<String, String> repetitions() {
        Map<String, String> choices = new LinkedHashMap<>();
        List.of(0, 1, 3, 6, 12)
                .forEach(months ->
                        choices.put(Integer.toString(months), frame.text("casework.wiedervorlage.every." + months)));
        return choices;
    }

    String listHref() {
        return frame.link(mine.selected().path(InboxPage.PATH));
    }

    @Nullable
    String previousHref() {
        return mine.neighbours().previous().map(this::besideHref).orElse(null);
    }

    @Nullable
    String nextHref() {
        return mine.neighbours().next().map(this::besideHref).orElse(null);
    }

    private String besideHref(String aktenzeichen) {
        return frame.link(mine.selected().path(CaseKey.path(aktenzeichen)));
    }

    CaseWording wording() {
        return new CaseWording(frame);
    }

    /** Address of an act on this case: {@code entscheiden}. */
    String act(String name) {
        return frame.link(CaseKey.path(view.aktenzeichen()) + "/" + name);
    }

    /** This page again. */
    String here() {
        return frame.link(CaseKey.path(view.aktenzeichen()));
    }

    String title() {
        return frame.text("casework.case.heading", view.leistung(), view.applicant());
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

    /** Whether a field whose id begins so has an error: its form has to be open. */
    boolean hasProblemIn(String... beginnings) {
        return input.problems().keySet().stream()
                .anyMatch(field -> List.of(beginnings).stream().anyMatch(field::startsWith));
    }

    /** Whether something stands in a field whose id begins so: its form has to be open. */
    boolean isTyped(String beginning) {
        return input.typed().entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(beginning)
                        && !field.getValue().isEmpty());
    }

    /** What can be decided, in words, by the value that is sent. */
    Map<String, String> decisions() {
        Map<String, String> decisions = new LinkedHashMap<>();
        decisions.put(DecideInput.GRANT, frame.text("casework.decide.grant"));
        decisions.put(DecideInput.PARTIAL_GRANT, frame.text("casework.decide.grant-partly"));
        decisions.put(DecideInput.REFUSAL, frame.text("casework.decide.refuse"));
        return decisions;
    }

    String chosenDecision() {
        return decisions().keySet().stream()
                .filter(decisionForm()::chose)
                .findFirst()
                .orElse("");
    }

    /** What stands in the form of the decision: what was just sent, or else the kept draft. */
    DecisionForm decisionForm() {
        return new DecisionForm(view, input, frame);
    }

    String signer() {
        return Objects.requireNonNullElse(frame.displayName(), "");
    }

    String typed(String field) {
        return input.typed().getOrDefault(field, "");
    }

    boolean is(String state) {
        return view.state().equals(state);
    }

    boolean mayWork() {
        return !is("CLOSED") && frame.actor().may(Permission.WORK_ON_CASES);
    }

    /** Whether the clerk has the ball and the case on the own desk. */
    boolean isOnOwnDesk() {
        return is("CLAIMED") && view.own() && mayWork();
    }

    boolean mayDecide() {
        return isOnOwnDesk() && view.mayDecide() && frame.actor().may(Permission.DECIDE_CASES);
    }

    /** Whether one can take the draft back that lies before the signers: as clerk, for the clerk, or because one leads. */
    boolean mayWithdraw() {
        return is("SIGNING") && mayWork() && (view.own() || frame.actor().may(Permission.LEAD_UNITS));
    }

    /** Whether a letter waits for the post. */
    boolean isToBePosted() {
        return is("DECIDED")
                && view.outcome()
                        .filter(outcome -> outcome.byPost()
                                && outcome.bescheid().isPresent()
                                && outcome.deliveredOn().isEmpty())
                        .isPresent();
    }

    /** Whether what was applied for was refused. */
    boolean isRefused() {
        return view.outcome()
                .filter(outcome -> outcome.kind() == DecisionKind.REFUSAL)
                .isPresent();
    }

    /** What is or will be demanded: the tariff, or what a decision or a draft has put in its place. */
    Money demanded() {
        CaseView.Drafting drafting = view.drafting();
        return drafting.substance()
                .flatMap(CaseView.Substance::reduction)
                .or(() -> drafting.proposed().flatMap(SignatureView.Proposed::reduction))
                .map(FeeReduction::amount)
                .orElse(view.fee());
    }

    /** Whether the Bescheid waits for the money. */
    boolean isHeldUp() {
        return view.claim().filter(CaseView.Claim::holdsUp).isPresent();
    }

    /** The demand that waits for the post; null if none does. */
    @Nullable
    UUID demandToBePosted() {
        return view.claim().flatMap(CaseView.Claim::toBePosted).orElse(null);
    }

    /** Z. d. A. is possible once the Bescheid is out of the house. */
    boolean mayClose() {
        return is("DECIDED")
                && mayWork()
                && view.outcome().flatMap(CaseView.Outcome::deliveredOn).isPresent();
    }

    /** What has ended without a decision can be closed at once. */
    boolean mayCloseEnded() {
        return is("ENDED") && mayWork();
    }

    /** Whether the package for the competent body can be made. */
    boolean mayFetchPackage() {
        return frame.actor().may(Permission.WORK_ON_CASES)
                && view.ended()
                        .filter(ended -> ended.kind() == AntragEnding.FORWARDED)
                        .isPresent();
    }

    /** The case that goes on in place of a duplicate; null if it is none. */
    @Nullable
    String leadingHref() {
        return view.ended()
                .filter(ended -> ended.kind() == AntragEnding.DUPLICATE)
                .map(ended -> frame.link(CaseKey.path(ended.detail())))
                .orElse(null);
    }

    /** Steps beside the course of the case that this clerk may take now. */
    List<CaseStep> furtherSteps() {
        return frame.actor().may(Permission.WORK_ON_CASES) ? CaseStep.in(view) : List.of();
    }

    String stepHref(CaseStep step) {
        return frame.link(CaseKey.path(view.aktenzeichen()) + step.path());
    }

    /** The points of the checklist by the step they belong to, in order. */
    Map<String, List<CaseView.Point>> steps() {
        Map<String, List<CaseView.Point>> steps = new LinkedHashMap<>();
        view.checklist()
                .forEach(point -> steps.computeIfAbsent(point.step(), step -> new ArrayList<>())
                        .add(point));
        return steps;
    }

    long ticked() {
        return view.checklist().stream()
                .filter(point -> point.tickedBy().isPresent())
                .count();
    }

    @Override
    public String toString() {
        return "ShowCasePage[" + view.id() + "]";
    }
}
