package rathaus.records.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.AktenplanChange;
import rathaus.records.AktenplanDraft;
import rathaus.records.AktenplanPosition;

/**
 * The way to a new Aktenplan: a file, then what it would change.
 *
 * @param from day as it was typed
 * @param problems message keys by field
 */
record ImportAktenplanPage(Frame frame, String from, Optional<AktenplanDraft> draft, Map<String, String> problems)
        implements Page {

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String kind(AktenplanChange change) {
        return frame.text("records.plan.change."
                + change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String before(AktenplanChange change) {
        return change.before().map(AktenplanPosition::title).orElse("");
    }

    String keeping(AktenplanChange change) {
        return change.entry()
                .position()
                .keeping()
                .retention()
                .map(kept -> AktenplanPage.words(frame, kept))
                .orElse("");
    }

    String end(AktenplanChange change) {
        return change.entry()
                .position()
                .keeping()
                .aussonderungsart()
                .map(Enum::name)
                .orElse("");
    }

    boolean isAdoptable() {
        return draft.filter(
                        found -> found.mistakes().isEmpty() && !found.changes().isEmpty())
                .isPresent();
    }
}
