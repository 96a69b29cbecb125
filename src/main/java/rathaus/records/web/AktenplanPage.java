package rathaus.records.web;

import java.time.LocalDate;
import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.AktenplanPosition;
import rathaus.records.Retention;

/**
 * The Aktenplan as it holds on a day.
 *
 * @param mayMaintain whether the reader may bring a new one in
 */
record AktenplanPage(Frame frame, LocalDate day, List<AktenplanPosition> positions, boolean mayMaintain)
        implements Page {

    /** How deep it lies, from 1. */
    int depth(AktenplanPosition position) {
        return (int) position.number().chars().filter(sign -> sign == '-').count() + 1;
    }

    String retention(AktenplanPosition position) {
        return position.keeping().retention().map(kept -> words(frame, kept)).orElse("");
    }

    static String words(Frame frame, Retention kept) {
        return kept.permanent()
                ? frame.text("records.plan.permanent", kept.basis())
                : frame.text("records.plan.years", kept.years(), kept.basis());
    }

    String transfer(AktenplanPosition position) {
        return position.keeping().transferYears().map(String::valueOf).orElse("");
    }

    String end(AktenplanPosition position) {
        return position.keeping().aussonderungsart().map(Enum::name).orElse("");
    }
}
