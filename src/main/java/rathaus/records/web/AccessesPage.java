package rathaus.records.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.Vorgang;
import rathaus.records.VorgangSheet;

/** Who saw what of a Vorgang, youngest first. */
record AccessesPage(Frame frame, Vorgang vorgang, List<VorgangSheet.Access> accesses) implements Page {

    String back() {
        return frame.link(VorgangKey.path(vorgang));
    }

    /** By which right. */
    String right(VorgangSheet.Access access) {
        return switch (access.role()) {
            case "READ_CASES" -> frame.text("records.accesses.own-unit");
            case "READ_RECORDS" -> frame.text("records.accesses.records");
            case "BREAK_GLASS" -> frame.text("records.accesses.glass");
            default -> access.role();
        };
    }

    /** The whole Vorgang, or one Dokument: the number of the Akte is on the page already. */
    String what(VorgangSheet.Access access) {
        String akte = vorgang.facts().aktenzeichen().toString();
        return access.what().startsWith(akte + " dokument")
                ? frame.text("records.accesses.dokument")
                : frame.text("records.accesses.vorgang");
    }
}
