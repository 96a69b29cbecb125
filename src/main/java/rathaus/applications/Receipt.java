package rathaus.applications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Money;
import rathaus.kernel.PublicReference;

/**
 * The proof that an Antrag arrived (§ 71b Abs. 3 VwVfG in substance; day of receipt also on week-ends).
 *
 * @param pin the secret that opens the status page together with the reference; grouped for people
 */
public record Receipt(
        UUID antrag,
        PublicReference reference,
        String pin,
        LeistungId leistung,
        String name,
        Money fee,
        Optional<String> email,
        Instant submittedAt) {

    @Override
    public String toString() {
        return "Receipt[" + antrag + "]";
    }
}
