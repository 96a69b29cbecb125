package rathaus.tenancy;

import java.time.LocalDate;

/**
 * One dated value of local law.
 *
 * @param value text, number ({@link java.math.BigDecimal}), Boolean, or a List/Map of these, as in the package's YAML
 * @param validFrom first day on which it holds
 * @param citation title and paragraph, or "Beispiel" where the real one is not known
 * @param kind what sort of source it is
 */
public record OrtsrechtValue(String name, Object value, LocalDate validFrom, String citation, Kind kind) {

    /** What a citation refers to (§ 5 HGO for the Satzung). */
    public enum Kind {
        SATZUNG,
        RECHTSVERORDNUNG,
        BESCHLUSS,
        BEISPIEL
    }
}
