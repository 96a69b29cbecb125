package rathaus.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import rathaus.design.Frame;
import rathaus.kernel.LegalDay;
import rathaus.records.Dokument;

/** Days, kinds and sizes in the words of the page's language. */
record Wording(Frame frame) {

    private static final long KILOBYTE = 1000;

    String day(LocalDate day) {
        return frame.day(day);
    }

    String day(Instant instant) {
        return day(LegalDay.of(instant));
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
