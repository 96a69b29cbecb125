package rathaus.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A letter that the office wants to send in a case.
 *
 * @param id chosen by the caller; sending the same id again changes nothing
 * @param values for the template, by the names of the vocabulary of letters ({@code frist}, {@code tenor}, {@code begruendung} …):
 *     texts, days, or lists of texts. They win over what the case itself says
 * @param freeText what the clerk adds, plain text; empty lines and line ends stay
 * @param enclosures ids of Dokumente of the case that go with it, in this order
 */
public record Outgoing(UUID id, LetterKind kind, Map<String, Object> values, String freeText, List<UUID> enclosures) {

    public Outgoing {
        values = Map.copyOf(values);
        enclosures = List.copyOf(enclosures);
    }

    @Override
    public String toString() {
        return "Outgoing[" + kind + ", " + id + "]";
    }
}
