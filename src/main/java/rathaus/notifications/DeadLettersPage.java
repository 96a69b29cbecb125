package rathaus.notifications;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LegalDay;

/** Dead letters as a table. */
record DeadLettersPage(Frame frame, List<Row> rows) implements Page {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY).withZone(LegalDay.ZONE);

    /** One of them. */
    record Row(String id, String requestedAt, String lastAttemptAt, String attempts, String error) {}

    static DeadLettersPage of(Frame frame, List<DeliveryProof> proofs) {
        return new DeadLettersPage(
                frame, proofs.stream().flatMap(DeadLettersPage::row).toList());
    }

    private static Stream<Row> row(DeliveryProof proof) {
        return switch (proof.state()) {
            case DeliveryProof.Dead dead ->
                Stream.of(new Row(
                        proof.id().toString(),
                        time(proof.requestedAt()),
                        time(dead.at()),
                        String.valueOf(proof.attempts()),
                        dead.error()));
            case DeliveryProof.Accepted accepted -> Stream.of();
            case DeliveryProof.Waiting waiting -> Stream.of();
        };
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
