package rathaus.casework.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.casework.Wiedervorlagen;
import rathaus.design.Frame;
import rathaus.design.Page;

/** One's own Wiedervorlagen, by day. */
record WiedervorlagenPage(Frame frame, Wiedervorlagen.Rows rows, boolean continued) implements Page {

    static final String PATH = "/amt/wiedervorlagen";

    String href(Wiedervorlagen.Row row) {
        return frame.link(CaseKey.path(row.aktenzeichen()));
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(PATH) : null;
    }

    @Nullable
    String nextHref() {
        return rows.next()
                .map(mark -> frame.link(UriComponentsBuilder.fromPath(PATH)
                        .queryParam("nach", mark)
                        .build()
                        .toUriString()))
                .orElse(null);
    }

    @Override
    public String toString() {
        return "WiedervorlagenPage";
    }
}
