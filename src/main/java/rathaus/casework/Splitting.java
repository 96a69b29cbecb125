package rathaus.casework;

import java.util.List;
import java.util.UUID;

/**
 * A matter that goes on by itself, in a Vorgang of its own beside that of the case.
 *
 * @param subject what it is about, without personal data: subjects stand in lists and in the offer to the archive
 * @param reason why it is separated
 * @param dokumente ids of Dokumente of the case that belong to it too
 */
public record Splitting(String subject, String reason, List<UUID> dokumente) {

    /** The longest subject. */
    public static final int LONGEST_SUBJECT = 200;

    public Splitting {
        dokumente = List.copyOf(dokumente);
    }

    @Override
    public String toString() {
        return "Splitting";
    }
}
