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
        @JsonProperty(required = true) String verschiebung,
        @JsonProperty(value = "gilt-ab", required = true) LocalDate validFrom,
        @JsonProperty("gilt-bis") @Nullable LocalDate validTo,

        @JsonProperty("fiktionstag-verschiebt-sich") @Nullable
        Boolean fictionDayMoves,

        @JsonProperty("frueher-abruf-entscheidet") @Nullable Boolean earlyRetrievalDecides,

        @JsonProperty("ende-der-abrufzeit-verschiebt-sich") @Nullable
        Boolean lapseMoves,

        @JsonProperty("abruf-vor-erneuter-bekanntgabe-entscheidet") @Nullable
        Boolean retrievalBeforeRenewalDecides,

        @JsonProperty("nachweis-entscheidet") @Nullable Boolean receiptDecides,
        @Nullable String hinweis) {

    BekanntgabeRule rule() {
        return new BekanntgabeRule(
                id,
                law(),
                channel(),
                effect(),
                tage,
                paragraph,
                verschiebung,
                validFrom,
                validTo,
                new BekanntgabeRule.Switches(
                        Boolean.TRUE.equals(fictionDayMoves),
                        Boolean.TRUE.equals(earlyRetrievalDecides),
                        Boolean.TRUE.equals(lapseMoves)),
                new BekanntgabeRule.Proofs(
                        Boolean.TRUE.equals(retrievalBeforeRenewalDecides), Boolean.TRUE.equals(receiptDecides)),
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
            case "einschreiben" -> DeliveryChannel.REGISTERED;
            case "empfangsbekenntnis" -> DeliveryChannel.ACKNOWLEDGED;
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
