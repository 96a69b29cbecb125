package rathaus.catalogue.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The entries of one situation. */
record LebenslagePage(Frame frame, LebenslageLine lebenslage, List<EntryLine> entries) implements Page {

    /** Whether German stands in somewhere. */
    boolean german() {
        return LebenslageLine.anyGerman(List.of(lebenslage)) || EntryLine.anyGerman(entries);
    }
}
