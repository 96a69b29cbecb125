package rathaus.recordsearch.web;

import java.util.Arrays;
import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.recordsearch.SearchIndexing.Progress;
import rathaus.recordsearch.SearchIndexing.Rebuild;
import rathaus.recordsearch.TextState;

/** How far the index of the search is. */
record IndexPage(Frame frame, Progress progress) implements Page {

    static final String PATH = "/amt/betrieb/suche";

    String waiting() {
        return progress.waitingSince()
                .map(since -> frame.text("recordsearch.index.waiting-since", progress.waiting(), frame.at(since)))
                .orElse(frame.text("recordsearch.index.nothing-waits"));
    }

    String rebuild() {
        if (progress.rebuild().isEmpty()) {
            return frame.text("recordsearch.index.not-begun");
        }
        Rebuild last = progress.rebuild().get();
        return last.finishedAt()
                .map(at -> frame.text("recordsearch.index.rebuilt", last.done(), frame.at(at)))
                .orElse(frame.text(
                        "recordsearch.index.rebuilding", last.done(), last.of(), frame.at(last.startedAt())));
    }

    List<TextState> states() {
        return Arrays.asList(TextState.values());
    }

    String label(TextState state) {
        return frame.text("recordsearch.index.state." + SearchPage.key(state));
    }

    String count(TextState state) {
        return Long.toString(progress.indexed().getOrDefault(state, 0L));
    }
}
