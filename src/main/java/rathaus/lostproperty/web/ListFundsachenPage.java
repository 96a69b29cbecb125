package rathaus.lostproperty.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.foundlist.Fundnummer;
import rathaus.kernel.Permission;
import rathaus.lostproperty.LostProperty;

/**
 * A page of the register.
 *
 * @param continued whether younger ones came before
 * @param shelf empty for those who do not belong to the unit
 */
record ListFundsachenPage(Frame frame, boolean all, boolean continued, Optional<LostProperty.Shelf> shelf)
        implements Page {

    static final String ALL = "alle";

    Wording wording() {
        return new Wording(frame);
    }

    boolean mayWork() {
        return shelf.isPresent() && frame.actor().may(Permission.WORK_ON_CASES);
    }

    String newHref() {
        return frame.link(FundsacheKey.PATH + "/neu");
    }

    String href(Fundnummer nummer) {
        return frame.link(FundsacheKey.path(nummer));
    }

    String href(boolean everything) {
        return frame.link(FundsacheKey.PATH + (everything ? "?zeige=" + ALL : ""));
    }

    @Nullable
    String firstHref() {
        return continued ? href(all) : null;
    }

    @Nullable
    String nextHref() {
        return shelf.flatMap(LostProperty.Shelf::next)
                .map(nummer -> frame.link(FundsacheKey.PATH + "?nach=" + nummer + (all ? "&zeige=" + ALL : "")))
                .orElse(null);
    }

    @Override
    public String toString() {
        return "ListFundsachenPage";
    }
}
