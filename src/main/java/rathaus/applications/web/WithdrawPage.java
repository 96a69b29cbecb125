package rathaus.applications.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.applications.AntragTracking;
import rathaus.applications.PublicStatus;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * Asks whether an Antrag is really taken back.
 *
 * @param sent whether somebody has sent the form
 * @param refusal key of why it could not be; empty if nothing was in the way
 */
record WithdrawPage(Frame frame, AntragTracking.State state, WithdrawInput input, boolean sent, String refusal)
        implements Page {

    /** Errors in words, by the id of their field; none before somebody has sent the form. */
    Map<String, String> errors() {
        return sent ? frame.inWords(input.problems()) : Map.of();
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    /** Whether there is still something to take back. */
    boolean isPossible() {
        return state.status() != PublicStatus.COMPLETED && !state.withdrawn();
    }

    String here() {
        return frame.link("/antrag/vorgang/" + state.reference() + "/zuruecknehmen");
    }

    String back() {
        return frame.link("/antrag/vorgang/" + state.reference());
    }
}
