package rathaus.disposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One exchange with the archive, from the offer to the last deletion.
 *
 * @param id the ProzessID of all its messages
 * @param standard version of xdomea: {@code 3.1.0}
 * @param releasedBy label of whoever released the deletion
 * @param confirmedBy label of whoever agreed, never the same
 * @param version counts changes
 */
public record Exchange(
        UUID id,
        String standard,
        Step step,
        Instant openedAt,
        Optional<String> releasedBy,
        Optional<String> confirmedBy,
        List<Item> items,
        List<Paper> papers,
        long version) {

    public Exchange {
        items = List.copyOf(items);
        papers = List.copyOf(papers);
    }

    /** The youngest message of this kind. */
    public Optional<Paper> paper(String kind) {
        return papers.stream().filter(paper -> paper.kind().equals(kind)).reduce((first, second) -> second);
    }

    /** How many items are in this state. */
    public long count(ItemState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    /** How many the archive wants, or does not want. */
    public long count(Decision decision) {
        return items.stream()
                .filter(item -> item.decision().filter(decision::equals).isPresent())
                .count();
    }

    /** Where it stands, in the order of the way. */
    public enum Step {
        /** The archive decides (0501 is out). */
        OFFERED,
        /** It decided (0502). */
        VALUED,
        /** The delivery is being made. */
        DELIVERING,
        /** The delivery (0503) can be fetched; the archive takes it over. */
        DELIVERED,
        /** Everything it wants is taken over (0506), or it wants nothing. */
        CONFIRMED,
        /** One person released the deletion. */
        RELEASED,
        /** Another one agreed; it is being done. */
        DELETING,
        /** Nothing more is to be done. */
        DONE,
        /** Somebody ended it before anything was deleted: everything in it is kept. */
        ENDED;

        /** Whether an answer of the archive, or our delivery to it, is outstanding. */
        public boolean waitsForTheArchive() {
            return this == OFFERED || this == VALUED || this == DELIVERED;
        }
    }

    /** What the archive decided on one Vorgang. */
    public enum Decision {
        ARCHIVE,
        DESTROY
    }

    /** What became of one Vorgang. */
    public enum ItemState {
        OPEN,
        TAKEN_OVER,
        DELETED,
        /** It left the exchange, because it must be kept: a hold, or taken up again. */
        KEPT
    }

    /**
     * One Vorgang of the exchange.
     *
     * @param signature under which the archive keeps it; may be empty
     * @param trouble why the archive could not take it over, in its words; may be empty
     */
    public record Item(
            UUID vorgang,
            UUID akte,
            String aktenzeichen,
            int number,
            Optional<Decision> decision,
            ItemState state,
            String signature,
            String trouble) {

        /** The same in another state. */
        public Item in(ItemState next) {
            return new Item(vorgang, akte, aktenzeichen, number, decision, next, signature, trouble);
        }
    }

    /**
     * A message as stored.
     *
     * @param kind {@code 0501}
     * @param content id in the store of contents
     * @param hash SHA-256 in hexadecimal
     * @param message its own id (xdomea 4.0)
     */
    public record Paper(UUID id, String kind, UUID content, String hash, Optional<UUID> message, Instant at) {}
}
