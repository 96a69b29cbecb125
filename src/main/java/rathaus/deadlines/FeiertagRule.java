package rathaus.deadlines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code feiertage.yaml}: a public holiday (Feiertag, § 1 HFeiertagsG) on a fixed day or at a distance from Easter
 * Sunday.
 */
record FeiertagRule(
        String name,
        String paragraph,
        @Nullable Integer monat,
        @Nullable Integer tag,
        @Nullable Integer ostern,
        @JsonProperty("gilt-ab") LocalDate validFrom,
        @JsonProperty("gilt-bis") @Nullable LocalDate validTo) {

    FeiertagRule {
        boolean fixed = monat != null && tag != null && ostern == null;
        boolean movable = monat == null && tag == null && ostern != null;
        if (fixed == movable) {
            throw new IllegalArgumentException("A holiday has either month and day or a distance from Easter: " + name);
        }
    }

    /** The holiday of this year, if the row holds on that day. */
    Optional<DayOff> in(int year) {
        LocalDate day = day(year);
        boolean holds = !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        return holds ? Optional.of(new DayOff(day, DayOff.Kind.HOLIDAY, name, paragraph)) : Optional.empty();
    }

    private LocalDate day(int year) {
        if (monat != null && tag != null) {
            return LocalDate.of(year, monat, tag);
        }
        return Easter.sunday(year).plusDays(ostern == null ? 0 : ostern);
    }
}
