package rathaus.xdomea;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import rathaus.xdomea.XdomeaFinding.Kind;

/** Turns texts of a message into values and remembers what is none. */
final class Values {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST_FINDINGS = 200;

    private final List<XdomeaFinding> findings = new ArrayList<>();

    List<XdomeaFinding> findings() {
        return findings;
    }

    void add(Kind kind, String about) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new XdomeaFinding(kind, about));
        }
    }

    Optional<UUID> uuid(String text, String element) {
        if (UUID_FORM.matcher(text).matches()) {
            return Optional.of(UUID.fromString(text));
        }
        add(text.isEmpty() ? Kind.MISSING_ELEMENT : Kind.MALFORMED_VALUE, element);
        return Optional.empty();
    }

    /** A day; with or without a time zone, which says nothing about a day. */
    Optional<LocalDate> day(String text, String element) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeException e) {
            add(Kind.MALFORMED_VALUE, element);
            return Optional.empty();
        }
    }

    /** A moment; without a zone it is meant in German time. */
    Optional<Instant> moment(String text, String element) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(BERLIN).toInstant());
        } catch (DateTimeException e) {
            add(Kind.MALFORMED_VALUE, element);
            return Optional.empty();
        }
    }

    Optional<Integer> years(String text, String element) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("[0-9]{1,5}")) {
            return Optional.of(Integer.parseInt(text));
        }
        add(Kind.MALFORMED_VALUE, element);
        return Optional.empty();
    }

    /** {@code true} or {@code 1}. */
    static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }
}
