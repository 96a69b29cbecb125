package rathaus.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.LetterKind;

/**
 * A letter that has to be written.
 *
 * @param signer who signs; empty if the program wrote it by itself
 * @param on legal day of the letter
 * @param values for the template: texts and lists of texts
 * @param content the written letter in the store, once there is one
 */
public record LetterOrder(
        UUID id,
        UUID bearbeitung,
        LetterKind kind,
        Optional<UUID> signer,
        LocalDate on,
        Map<String, Object> values,
        String freeText,
        List<UUID> enclosures,
        Optional<UUID> content) {

    public LetterOrder {
        values = Map.copyOf(values);
        enclosures = List.copyOf(enclosures);
    }

    @Override
    public String toString() {
        return "LetterOrder[" + kind + ", " + id + "]";
    }
}
