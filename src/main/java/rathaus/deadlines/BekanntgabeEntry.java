package rathaus.deadlines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of {@code bekanntgabe.yaml}, as written. */
record BekanntgabeEntry(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String recht,
        @JsonProperty(required = true) String weg,
        @JsonProperty(required = true) String art,
        @JsonProperty(required = true) int tage,
        @JsonProperty(required = true) String paragraph,
        @JsonProperty(value = "gilt-ab", required = true) LocalDate validFrom,
        @JsonProperty("gilt-bis") @Nullable LocalDate validTo,

        @JsonProperty("fiktionstag-verschiebt-sich") @Nullable
        Boolean fictionDayMoves,

        @JsonProperty("frueher-abruf-entscheidet") @Nullable Boolean earlyRetrievalDecides,

        @JsonProperty("ende-der-abrufzeit-verschiebt-sich") @Nullable
        Boolean lapseMoves,

        @Nullable String hinweis) {

    BekanntgabeRule rule() {
        return new BekanntgabeRule(
                id,
                law(),
                channel(),
                effect(),
                tage,
                paragraph,
                validFrom,
                validTo,
                new BekanntgabeRule.Switches(
                        Boolean.TRUE.equals(fictionDayMoves),
                        Boolean.TRUE.equals(earlyRetrievalDecides),
                        Boolean.TRUE.equals(lapseMoves)),
                hinweis == null ? "" : hinweis);
    }

    private ProcedureLaw law() {
        return switch (recht) {
            case "VwVfG" -> ProcedureLaw.VWVFG;
            case "AO" -> ProcedureLaw.AO;
            default -> throw new IllegalArgumentException("Unknown law in rule " + id + ": " + recht);
        };
    }

    private DeliveryChannel channel() {
        return switch (weg) {
            case "post" -> DeliveryChannel.POST;
            case "email" -> DeliveryChannel.EMAIL;
            case "postfach" -> DeliveryChannel.MAILBOX;
            case "abruf" -> DeliveryChannel.RETRIEVAL;
            default -> throw new IllegalArgumentException("Unknown channel in rule " + id + ": " + weg);
        };
    }

    private BekanntgabeRule.Effect effect() {
        return switch (art) {
            case "fiktion" -> BekanntgabeRule.Effect.FICTION;
            case "abruf" -> BekanntgabeRule.Effect.RETRIEVAL;
            default -> throw new IllegalArgumentException("Unknown effect in rule " + id + ": " + art);
        };
    }
}
