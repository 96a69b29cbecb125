package rathaus.identity.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.KommuneId;

/**
 * All that a session holds: whose it is, as one line of text. Ids only; no name, no permission, no domain data.
 *
 * @param epoch generation of the account's sessions; a changed password begins a new one
 * @param since when the log-in happened, for the absolute limit
 */
record SessionEntry(Side side, KommuneId kommune, UUID account, int epoch, Instant since) {

    static final String ATTRIBUTE = "rathaus.login";

    String encoded() {
        return String.join(
                "|",
                side.name(),
                Integer.toString(kommune.value()),
                account.toString(),
                Integer.toString(epoch),
                Long.toString(since.getEpochSecond()));
    }

    /** Reads the line; anything else than one we wrote is nobody. */
    static Optional<SessionEntry> decoded(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionEntry(
                    Side.valueOf(parts[0]),
                    new KommuneId(Integer.parseInt(parts[1])),
                    UUID.fromString(parts[2]),
                    Integer.parseInt(parts[3]),
                    Instant.ofEpochSecond(Long.parseLong(parts[4]))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isWithin(Side wanted, KommuneId open, Instant now) {
        return side == wanted && kommune.equals(open) && now.isBefore(since.plus(side.absolute()));
    }
}
