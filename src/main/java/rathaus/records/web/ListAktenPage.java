package rathaus.records.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.PagePosition;
import rathaus.records.Vorgang;

/**
 * One page of the list of files.
 *
 * @param hasMore whether older ones follow
 * @param continued whether younger ones came before
 * @param ways what leads on from here
 */
record ListAktenPage(Frame frame, List<Vorgang> vorgaenge, boolean hasMore, boolean continued, Ways ways)
        implements Page {

    /**
     * What leads on from here.
     *
     * @param open whether the reader may open a file
     * @param breakGlass whether they may open restricted ones in an emergency
     * @param waiting whether a notice about somebody who did waits for them
     */
    record Ways(boolean open, boolean breakGlass, boolean waiting) {}

    boolean mayOpen() {
        return ways.open();
    }

    boolean mayBreakGlass() {
        return ways.breakGlass();
    }

    boolean noticeWaiting() {
        return ways.waiting();
    }

    Wording wording() {
        return new Wording(frame);
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link("/amt/akten") : null;
    }

    @Nullable
    String nextHref() {
        if (!hasMore) {
            return null;
        }
        PagePosition last = PagePosition.after(vorgaenge.getLast());
        String target = UriComponentsBuilder.fromPath("/amt/akten")
                .queryParam("vor", last.openedAt())
                .queryParam("vorgang", last.vorgang())
                .encode()
                .toUriString();
        return frame.link(target);
    }

    boolean isClosed(Vorgang vorgang) {
        return vorgang instanceof Vorgang.Zda;
    }
}
