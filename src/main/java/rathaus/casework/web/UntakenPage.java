package rathaus.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.casework.UntakenMessages.Cause;
import rathaus.casework.UntakenMessages.Untaken;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * Messages that the office could not take, as a table.
 *
 * @param next number of the last one shown, if more follow
 * @param continued whether others came before
 */
record UntakenPage(
        Frame frame, List<Untaken> rows, @Nullable Long next, boolean continued) implements Page {

    static final String PATH = "/amt/betrieb/nachrichten";
    static final int SIZE = 50;

    /** Of one more than fit, so that it is known whether more follow. */
    static UntakenPage of(Frame frame, List<Untaken> found, boolean continued) {
        List<Untaken> shown = found.stream().limit(SIZE).toList();
        return new UntakenPage(
                frame, shown, found.size() > SIZE ? shown.getLast().number() : null, continued);
    }

    /** Why, in words that say what to do. */
    String told(Cause cause) {
        return switch (cause) {
            case Cause.MissingPosition(String position) -> frame.text("casework.untaken.position", position);
            case Cause.Fault(String kind) -> frame.text("casework.untaken.fault", kind);
        };
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(PATH) : null;
    }

    @Nullable
    String nextHref() {
        return next == null ? null : frame.link(PATH + "?nach=" + next);
    }
}
