package rathaus.participation.web;

import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.participation.OpinionView;
import rathaus.participation.Opinions;

/**
 * What the own units were asked.
 *
 * @param open whether these wait for an answer
 * @param continued whether others came before
 */
record ListAskedPage(Frame frame, boolean open, Opinions.Rows rows, boolean continued) implements Page {

    static final String ENDED = "erledigt";

    PartWording wording() {
        return new PartWording(frame);
    }

    String href(OpinionView opinion) {
        return frame.link(PartKey.ASKED + "/" + opinion.id());
    }

    boolean canOpen(OpinionView opinion) {
        return opinion.ending().isEmpty()
                || opinion.ending().flatMap(OpinionView.Ending::answer).isPresent();
    }

    String openHref() {
        return frame.link(PartKey.ASKED);
    }

    String endedHref() {
        return frame.link(PartKey.ASKED + "?stand=" + ENDED);
    }

    @Nullable
    String firstHref() {
        return continued ? (open ? openHref() : endedHref()) : null;
    }

    @Nullable
    String nextHref() {
        return rows.next()
                .map(mark -> (open ? openHref() + "?" : endedHref() + "&") + "nach=" + mark)
                .orElse(null);
    }
}
