package rathaus.remedies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step, with what it needs.
 *
 * @param on day of the step: when the obstacle fell away, when it was handed on, decided elsewhere or taken back
 * @param authority to which it goes
 * @param tenor what is decided
 * @param letter the signed decision of the own office, stored already; empty where it decides nothing
 * @param forceMajeure whether force majeure kept them from objecting within a year (§ 60 Abs. 3 VwGO, § 110 Abs. 3 AO)
 * @param afterwards what holds then; where the objection has success
 */
public record WiderspruchAct(
        WiderspruchStep step,
        Optional<LocalDate> on,
        String authority,
        String tenor,
        String reasons,
        Optional<UUID> letter,
        boolean forceMajeure,
        Optional<Standing> afterwards) {

    /** The same with this letter. */
    public WiderspruchAct with(UUID stored) {
        return new WiderspruchAct(step, on, authority, tenor, reasons, Optional.of(stored), forceMajeure, afterwards);
    }

    @Override
    public String toString() {
        return "WiderspruchAct[" + step + "]";
    }
}
