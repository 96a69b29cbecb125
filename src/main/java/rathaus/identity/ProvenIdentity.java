package rathaus.identity;

import java.time.Instant;
import java.time.LocalDate;
import rathaus.servicepackage.TrustLevel;

/**
 * Who somebody is, proven in this session by other means than a password (§ 3 Abs. 4 OZG). The names are those of the proof,
 * never typed ones.
 *
 * @param simulated whether the proof only pretends; wherever it is shown, this is said
 */
public record ProvenIdentity(
        String givenNames, String familyName, LocalDate birthDate, TrustLevel level, Instant at, boolean simulated) {

    @Override
    public String toString() {
        return "ProvenIdentity[" + level + "]";
    }
}
