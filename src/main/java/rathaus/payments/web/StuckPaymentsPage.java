package rathaus.payments.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LegalDay;
import rathaus.payments.Payment;

/** Stuck payments as a table. */
record StuckPaymentsPage(Frame frame, List<Row> rows) implements Page {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY).withZone(LegalDay.ZONE);

    /** One of them. */
    record Row(String reference, String kassenzeichen, String amount, String since) {}

    static StuckPaymentsPage of(Frame frame, List<Payment> payments) {
        return new StuckPaymentsPage(
                frame,
                payments.stream()
                        .map(payment -> new Row(
                                payment.reference().toString(),
                                payment.kassenzeichen().grouped(),
                                payment.amount().inGerman(),
                                TIME.format(payment.state().at())))
                        .toList());
    }
}
