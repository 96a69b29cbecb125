package rathaus.waitinglist.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.waitinglist.LeavingReason;
import rathaus.waitinglist.WaitingEntry;

/**
 * An entry, and its way off the list.
 *
 * @param input what was typed, if the page comes back
 * @param problems message keys by field
 * @param changed whether somebody else was faster
 */
record ShowEntryPage(Frame frame, WaitingEntry entry, LeavingInput input, Map<String, String> problems, boolean changed)
        implements Page {

    Wording wording() {
        return new Wording(frame);
    }

    String title() {
        return frame.text("waitinglist.entry.title", entry.aktenzeichen());
    }

    String listsHref() {
        return frame.link(EntryKey.PATH);
    }

    String listHref() {
        return frame.link(EntryKey.path(entry.leistung()));
    }

    String caseHref() {
        return frame.link("/amt/vorgaenge/" + entry.aktenzeichen());
    }

    String takeOffHref() {
        return frame.link(EntryKey.path(entry.leistung(), entry.aktenzeichen()) + "/austragen");
    }

    boolean mayWork() {
        return entry.standing().isPresent() && frame.actor().may(Permission.WORK_ON_CASES);
    }

    /** Where it stands, or that it stands nowhere any more. */
    String state() {
        return entry.standing()
                .map(standing -> frame.text("waitinglist.entry.place", standing.place(), standing.of()))
                .orElseGet(() -> frame.text("waitinglist.entry.gone"));
    }

    /** Whether the chosen reason has to be explained. */
    boolean needsWords() {
        return input.reason().equals(LeavingReason.ANDERES.code());
    }

    /** Words that somebody typed and that were not taken. */
    String lost() {
        return changed ? input.words() : "";
    }

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    @Override
    public String toString() {
        return "ShowEntryPage[" + entry.aktenzeichen() + "]";
    }
}
