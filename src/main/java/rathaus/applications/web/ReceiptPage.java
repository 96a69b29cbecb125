package rathaus.applications.web;

import java.time.format.DateTimeFormatter;
import rathaus.applications.Receipt;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LegalDay;

/** Reference, PIN and what happens next. */
record ReceiptPage(Frame frame, Receipt receipt) implements Page {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'").withZone(LegalDay.ZONE);

    String arrived() {
        return INSTANT.format(receipt.submittedAt());
    }
}
