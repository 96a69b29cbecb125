package rathaus.records;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Asks to open a Vorgang without an Antrag: for a letter, an inspection, a matter of the office's own.
 *
 * @param wish chosen by the caller, for each form once; the same wish again changes nothing
 * @param akte to which it belongs; empty opens an Akte of its own
 * @param position of the Aktenplan; counts only where {@code akte} is empty
 * @param subject without personal data, see {@link VorgangOpening}
 * @param retention where the Aktenplan says nothing; the longer one holds where it does
 */
public record AkteOpening(
        UUID wish,
        Optional<Aktenzeichen> akte,
        String position,
        String subject,
        Optional<Retention> retention,
        Set<String> units,
        boolean restricted,
        Actor actor,
        String role) {

    public AkteOpening {
        units = Set.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("A Vorgang belongs to a unit");
        }
        if (subject.isBlank() || subject.length() > 300) {
            throw new IllegalArgumentException("A Vorgang has a subject of at most 300 characters");
        }
    }

    @Override
    public String toString() {
        return "AkteOpening[" + wish + "]";
    }
}
