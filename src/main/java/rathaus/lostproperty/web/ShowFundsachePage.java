package rathaus.lostproperty.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.lostproperty.FundsacheView;

/**
 * An item: what is known, what was done, how it can leave.
 *
 * @param input what was typed, if the page comes back
 * @param problems message keys by field
 */
record ShowFundsachePage(Frame frame, FundsacheView item, HandingInput input, Map<String, String> problems)
        implements Page {

    Wording wording() {
        return new Wording(frame);
    }

    String title() {
        return frame.text(
                "lostproperty.show.heading",
                item.nummer().toString(),
                wording().kind(item.statement().kind()));
    }

    boolean mayWork() {
        return item.gone().isEmpty() && frame.actor().may(Permission.WORK_ON_CASES);
    }

    String act(String name) {
        return frame.link(FundsacheKey.path(item.nummer()) + "/" + name);
    }

    /** The page of the case with the Fundanzeige. */
    Optional<String> fundanzeigeHref() {
        return item.statement().fundanzeige().map(aktenzeichen -> frame.link("/amt/vorgaenge/" + aktenzeichen));
    }

    FieldErrors errors() {
        return new FieldErrors(frame, problems);
    }

    @Nullable
    String error(String field) {
        return errors().at(field);
    }

    @Override
    public String toString() {
        return "ShowFundsachePage[" + item.nummer() + "]";
    }
}
