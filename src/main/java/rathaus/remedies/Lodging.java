package rathaus.remedies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An objection as it came in.
 *
 * @param by who lodged it
 * @param grounds what they say; may be empty, because reasons are no condition
 * @param instructed whether the Bescheid told the remedy rightly; if not, there is a year (§ 58 Abs. 2 VwGO, § 356 Abs. 2 AO)
 * @param files what came with it, stored already
 */
public record Lodging(
        LocalDate receivedOn,
        LodgingForm form,
        String by,
        String grounds,
        boolean instructed,
        Suspension suspension,
        List<UUID> files) {

    /** The longest that can be said. */
    public static final int LONGEST = 8_000;

    /** The longest name. */
    public static final int LONGEST_NAME = 200;

    public Lodging {
        if (by.isBlank() || by.length() > LONGEST_NAME || grounds.length() > LONGEST) {
            throw new IllegalArgumentException("Not an objection");
        }
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "Lodging[" + receivedOn + "]";
    }
}
