package rathaus.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.casework.SignatureDesk;
import rathaus.casework.domain.Bearbeitungen.Position;
import rathaus.identity.SigningPower;

/** The drafts of the open Kommune that wait for a signature. */
public interface SigningList {

    /** One page, by hard deadline, then age. */
    List<Row> page(Signer signer, Optional<Position> after, int atMost);

    int count(Signer signer);

    /**
     * Who asks.
     *
     * @param units keys of the own units
     * @param powers those that count today
     */
    record Signer(UUID account, Set<String> units, boolean leads, List<SigningPower> powers) {
        public Signer {
            units = Set.copyOf(units);
            powers = List.copyOf(powers);
        }
    }

    /**
     * One row.
     *
     * @param clerk whose draft it is
     */
    record Row(
            Position position,
            String aktenzeichen,
            String leistungName,
            String applicant,
            SignatureDesk.Subject subject,
            UUID clerk,
            Optional<LocalDate> statutory,
            LocalDate target) {
        @Override
        public String toString() {
            return "Row[" + position.id() + "]";
        }
    }
}
