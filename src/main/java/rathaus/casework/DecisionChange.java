package rathaus.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a decision after it was made. The decision itself stays as it was told; what holds now follows from the last
 * change.
 *
 * @param id the same change again does nothing
 * @param now what holds in its place; empty if nothing does
 * @param basis the paragraph, {@code § 72 VwGO}
 * @param from from which day on; empty from the beginning
 * @param tenor in the words of the decision that changes it
 */
public record DecisionChange(
        UUID id, Optional<DecisionKind> now, String basis, Optional<LocalDate> from, String tenor) {

    public DecisionChange {
        if (basis.isBlank()) {
            throw new IllegalArgumentException("A change of a decision names its paragraph");
        }
    }

    @Override
    public String toString() {
        return "DecisionChange[" + id + "]";
    }
}
