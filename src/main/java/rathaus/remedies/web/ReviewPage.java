package rathaus.remedies.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.remedies.Amendment;
import rathaus.remedies.PreparedAct;
import rathaus.remedies.Standing;
import rathaus.remedies.WiderspruchStep;
import rathaus.remedies.WiderspruchView;
import rathaus.remedies.Widersprueche;

/**
 * What comes after the decision of a case: objections, and what the office itself did to it.
 *
 * @param prepared what is prepared for others to sign
 * @param input what was typed, if the page comes back
 * @param refusal key of why an act was not possible; empty if there was none
 */
record ReviewPage(
        Frame frame,
        Widersprueche.Remedies about,
        List<WiderspruchView> objections,
        List<Amendment.Recorded> amendments,
        Optional<PreparedAct> prepared,
        TypedForm input,
        String refusal)
        implements Page {

    ReviewWording wording() {
        return new ReviewWording(frame);
    }

    String title() {
        return frame.text("remedies.case.title", about.aktenzeichen());
    }

    String caseHref() {
        return frame.link(ReviewKey.casePath(about.aktenzeichen()));
    }

    String hearingHref() {
        return frame.link(ReviewKey.casePath(about.aktenzeichen()) + "/beteiligung");
    }

    String act(String name) {
        return frame.link(ReviewKey.path(about.aktenzeichen()) + "/" + name);
    }

    boolean mayWork() {
        return frame.actor().may(Permission.WORK_ON_CASES);
    }

    boolean mayDecide() {
        return frame.actor().may(Permission.DECIDE_CASES);
    }

    /** The objection with which one goes on: the first that has not ended. */
    Optional<WiderspruchView> open() {
        return objections.stream()
                .filter(objection -> objection.ended().isEmpty())
                .findFirst();
    }

    /** The one whose decision is brought to whoever objected: the first for which that is not noted. */
    Optional<WiderspruchView> unserved() {
        return objections.stream()
                .filter(objection -> objection
                        .ended()
                        .filter(WiderspruchView.Ended::isToBeServed)
                        .isPresent())
                .findFirst();
    }

    /** What can hold after an objection had success, by the value that is sent. */
    Map<String, String> standings() {
        Map<String, String> standings = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            standings.put(standing.code(), frame.text("remedies.standing." + standing.code()));
        }
        return standings;
    }

    Map<String, String> steps(WiderspruchView objection) {
        Map<String, String> steps = new LinkedHashMap<>();
        Arrays.stream(WiderspruchStep.values())
                .filter(objection.steps()::contains)
                .forEach(step -> steps.put(step.code(), wording().step(step)));
        return steps;
    }

    String signer() {
        return Objects.requireNonNullElse(frame.displayName(), "");
    }

    /** Of the form to record an objection: pressed twice, it records one. */
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
    boolean isOpen(String field) {
        return input.problems().containsKey(field) || input.typed().containsKey(field);
    }

    @Override
    public String toString() {
        return "ReviewPage[" + about.caseId() + "]";
    }
}
