package rathaus.casework.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.casework.CaseActs;
import rathaus.casework.CaseView;
import rathaus.casework.Withdrawal;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * A step beside the course of a case: what it means, and what has to be said for it.
 *
 * @param problems message keys by the id of their field
 * @param refusal message key of why it was not possible; empty if nothing was in the way
 */
record StepPage(
        Frame frame,
        CaseView view,
        CaseActs.Choices choices,
        CaseStep step,
        StepInput input,
        Map<String, String> problems,
        String refusal)
        implements Page {

    String title() {
        return frame.text(step.key());
    }

    String act() {
        return frame.link(CaseKey.path(view.aktenzeichen()) + step.path());
    }

    String unlink() {
        return frame.link(CaseKey.path(view.aktenzeichen()) + "/verweis-entfernen");
    }

    String caseHref() {
        return frame.link(CaseKey.path(view.aktenzeichen()));
    }

    boolean is(CaseStep other) {
        return step == other;
    }

    /** Whether the state of the case still allows it. */
    boolean isPossible() {
        return CaseStep.in(view).contains(step);
    }

    CaseWording wording() {
        return new CaseWording(frame);
    }

    /** How a withdrawal can come; what comes over the portal ends the case by itself. */
    Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        for (Withdrawal.Way way : Withdrawal.Way.values()) {
            if (way != Withdrawal.Way.PORTAL) {
                ways.put(
                        way.name(),
                        frame.text("casework.way."
                                + way.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return ways;
    }

    /** The Dokumente of the case, by their id. */
    Map<String, String> dokumente() {
        return wording().dokumente(view);
    }

    Set<String> chosen() {
        return Set.copyOf(input.anlagen());
    }

    /** The cases that could lead, by id. */
    Map<String, String> twins() {
        Map<String, String> twins = new LinkedHashMap<>();
        choices.twins()
                .forEach(twin -> twins.put(
                        twin.id().toString(),
                        frame.text(
                                "casework.step.doppelt.twin",
                                twin.aktenzeichen(),
                                frame.day(twin.received()),
                                wording().state(twin.state()))));
        return twins;
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
        return "StepPage[" + view.id() + "]";
    }
}
