package rathaus.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import rathaus.design.Frame;
import rathaus.records.Dokument;

/** Days, kinds and sizes in the words of the page's language. */
record Wording(Frame frame) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long KILOBYTE = 1000;

    String day(LocalDate day) {
        return frame.day(day);
    }

    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, BERLIN));
    }

    String kind(Dokument dokument) {
        return frame.text("records.kind." + dokument.kind().name().toLowerCase(Locale.ROOT));
    }

    String origin(Dokument dokument) {
        return frame.text("records.origin." + dokument.origin().name().toLowerCase(Locale.ROOT));
    }

    String size(Dokument dokument) {
        return frame.text("records.akte.kilobytes", Math.ceilDiv(dokument.size(), KILOBYTE));
    }
}
