package rathaus.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer to a hearing came in. */
public enum HearingWay {
    /** As a message on the status page. */
    NACHRICHT,
    SCHREIBEN,
    TELEFON,
    VORSPRACHE;

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way that is written so. */
    public static Optional<HearingWay> of(String code) {
        return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
