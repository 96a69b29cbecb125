package rathaus.deadlines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** One row of {@code fristen.yaml}, as written. */
record FristEntry(
        @JsonProperty(required = true) String id,
        @Nullable Period dauer,
        @JsonProperty(required = true) String paragraph,
        @JsonProperty(value = "gilt-ab", required = true) LocalDate validFrom,
        @JsonProperty("gilt-bis") @Nullable LocalDate validTo,
        @JsonProperty(required = true) String zaehlung,
        @JsonProperty(required = true) String ende,
        @Nullable String verschiebung,

        @JsonProperty("verschiebung-streitig") @Nullable Boolean shiftDisputed,

        @JsonProperty("haelt-an") @Nullable Boolean stops,
        @Nullable Extending verlaengerung,
        @Nullable String hinweis) {

    FristRule rule() {
        return new FristRule(id, paragraph, dauer, end(), Boolean.TRUE.equals(stops), text(hinweis), law());
    }

    private FristLaw law() {
        boolean disputed = Boolean.TRUE.equals(shiftDisputed);
        boolean moves = disputed || end() == FristRule.End.NEXT_WORKING_DAY;
        if (moves && text(verschiebung).isEmpty()) {
            throw new IllegalArgumentException("A rule that moves names its paragraph: " + id);
        }
        return new FristLaw(
                validFrom,
                validTo,
                zaehlung,
                text(verschiebung),
                disputed,
                verlaengerung == null ? null : verlaengerung.law());
    }

    private FristRule.End end() {
        return switch (ende) {
            case "naechster-werktag" -> FristRule.End.NEXT_WORKING_DAY;
            case "letzter-werktag" -> FristRule.End.LAST_WORKING_DAY;
            case "wie-gezaehlt" -> FristRule.End.AS_COUNTED;
            default -> throw new IllegalArgumentException("Unknown end in rule " + id + ": " + ende);
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The key {@code verlaengerung}. */
    record Extending(
            @Nullable Period hoechstens,
            @JsonProperty(required = true) String paragraph) {

        FristLaw.Extending law() {
            return new FristLaw.Extending(hoechstens, paragraph);
        }
    }
}
