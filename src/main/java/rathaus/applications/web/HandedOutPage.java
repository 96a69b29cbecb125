package rathaus.applications.web;

import java.time.format.DateTimeFormatter;
import rathaus.applications.KeptDrafts;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;

/**
 * Reference and code, shown once.
 *
 * @param address of the page that asks for both, as people type it
 */
record HandedOutPage(Frame frame, LeistungId leistung, KeptDrafts.HandedOut handedOut, String address) implements Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String until() {
        return DAY.format(handedOut.until());
    }
}
