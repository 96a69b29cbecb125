package rathaus.applications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import rathaus.applications.AntragTracking;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.design.Tone;

/** @param problem key of what is wrong with the message; empty if nothing */
record StatusPage(Frame frame, AntragTracking.State state, StatusInput input, String problem) implements Page {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'").withZone(BERLIN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String at(Instant instant) {
        return INSTANT.format(instant);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Part of the message keys for the public state: {@code action-required}. */
    String statusKey() {
        return state.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Tone tone() {
        return switch (state.status()) {
            case ACTION_REQUIRED -> Tone.WARNING;
            case COMPLETED -> Tone.SUCCESS;
            case INITIATED, SUBMITTED, RECEIVED, PROCESSING -> Tone.INFO;
        };
    }
}
