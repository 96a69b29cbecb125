package rathaus.foundlist;

import java.time.LocalDate;

/**
 * What everybody may know of a found item.
 *
 * @param description coarse, without a person and without the marks that only the owner knows
 * @param area where it was found, coarse: a district, not a street
 */
public record PublicFundsache(
        Fundnummer nummer, FundsacheKind kind, String description, String area, LocalDate foundOn) {}
