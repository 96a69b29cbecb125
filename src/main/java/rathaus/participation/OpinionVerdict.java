package rathaus.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a unit that was asked says (Stellungnahme). */
public enum OpinionVerdict {
    ZUSTIMMUNG,
    /** The conditions stand in the text. */
    MIT_AUFLAGEN,
    ABLEHNUNG,
    /** The unit is not touched. */
    KEINE_BEDENKEN;

    /** As forms and histories write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict that is written so. */
    public static Optional<OpinionVerdict> of(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code().equals(code))
                .findFirst();
    }

    /** Whether it says nothing without a text. */
    public boolean needsText() {
        return this == MIT_AUFLAGEN || this == ABLEHNUNG;
    }
}
