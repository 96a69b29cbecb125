package rathaus.payments.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import rathaus.payments.Payment;

/**
 * The text of a GiroCode by EPC069-12: version 002, UTF-8, SEPA credit transfer without BIC, unstructured remittance
 * information. At most 331 bytes, so that it fits into QR version 13 at error level M.
 */
public final class EpcPayload {

    static final int MOST_BYTES = 331;

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;

    private EpcPayload() {}

    /** The payload for a transfer of this payment. The Kassenzeichen comes first, so shortening never reaches it. */
    public static String of(BankAccount account, Payment payment) {
        String text = remittance(payment);
        String payload = lines(account, payment, text);
        while (payload.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            text = cut(text, text.codePointCount(0, text.length()) - 1);
            payload = lines(account, payment, text);
        }
        return payload;
    }

    /** What has to stand in a transfer of this payment, however it is made. */
    public static String remittance(Payment payment) {
        return cut(payment.kassenzeichen().value() + " " + payment.purpose(), LONGEST_TEXT);
    }

    private static String lines(BankAccount account, Payment payment, String text) {
        long cents = payment.amount().cents();
        String amount = String.format(Locale.ROOT, "EUR%d.%02d", cents / 100, cents % 100);
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                "",
                cut(account.holder(), LONGEST_NAME),
                account.iban().value(),
                amount,
                "",
                "",
                text);
    }

    private static String cut(String text, int mostCodePoints) {
        return text.codePointCount(0, text.length()) <= mostCodePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, mostCodePoints));
    }
}
