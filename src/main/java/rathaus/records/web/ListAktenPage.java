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
 */
record ListAktenPage(Frame frame, List<Vorgang> vorgaenge, boolean hasMore, boolean continued) implements Page {

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
