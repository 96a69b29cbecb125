package rathaus.participation.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.participation.OpinionVerdict;
import rathaus.participation.OpinionView;

/**
 * One question to the own unit, and the form to answer it.
 *
 * @param input what was typed, if the page comes back
 * @param refusal key of why an act was not possible; empty if there was none
 */
record ShowAskedPage(Frame frame, OpinionView opinion, TypedForm input, String refusal) implements Page {

    PartWording wording() {
        return new PartWording(frame);
    }

    String title() {
        return frame.text("participation.asked.title", opinion.leistung());
    }

    String listHref() {
        return frame.link(PartKey.ASKED);
    }

    String here() {
        return frame.link(PartKey.ASKED + "/" + opinion.id());
    }

    boolean mayAnswer() {
        return opinion.isOpen() && frame.actor().may(Permission.WORK_ON_CASES);
    }

    String typed(String field) {
        return input.typed().getOrDefault(field, "");
    }

    boolean needsText() {
        return OpinionVerdict.of(typed("votum"))
                .filter(OpinionVerdict::needsText)
                .isPresent();
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

    @Override
    public String toString() {
        return "ShowAskedPage[" + opinion.id() + "]";
    }
}
