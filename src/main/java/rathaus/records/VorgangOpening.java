package rathaus.records;

import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Asks to open a Vorgang, in an Akte of its own, for a submitted Antrag.
 *
 * @param antrag id of the Antrag; each has one Vorgang
 * @param position of the Aktenplan, as the pinned version of the Leistung names it
 * @param subject name of the Leistung and public reference: {@code Bewohnerparkausweis, K7QM-2XWV-9D3T}. Without personal
 *     data, because subjects stand in lists, in search results and in the offer to the archive
 * @param retention pinned from the version of the Leistung
 * @param units keys of the Organisationseinheiten that work on it, at least one
 * @param restricted whether nobody else may read it (§ 51 BMG, § 64 PStG)
 * @param role in which role the actor opens it
 */
public record VorgangOpening(
        UUID antrag,
        String position,
        String subject,
        Retention retention,
        Set<String> units,
        boolean restricted,
        Actor actor,
        String role) {

    public VorgangOpening {
        units = Set.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("A Vorgang belongs to a unit");
        }
        if (subject.isBlank() || subject.length() > 300) {
            throw new IllegalArgumentException("A Vorgang has a subject of at most 300 characters");
        }
    }
}
