package rathaus.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.KommuneId;

/** Pieces of the open Kommune's chain to take along, and what is needed to prove them without the database. */
public interface ChainExcerpt {

    /** The acts of these subjects in their order, with what proves them. */
    List<SealedAct> acts(Collection<UUID> subjects);

    /** The links from this number to that one, both included, one after another. */
    void links(long from, long to, Consumer<Link> each);

    /** Whether this link comes after the one before it. */
    static boolean follows(KommuneId kommune, byte[] before, Link link) {
        Chain chain = new Chain(kommune, link.number() - 1, before);
        return Arrays.equals(chain.with(link.event(), link.hash()).link(), link.link());
    }

    /** Whether this payload is the one of this hash. */
    static boolean isPayload(byte[] salt, byte[] body, byte[] hash) {
        return Arrays.equals(CanonicalAct.hash(salt, body), hash);
    }

    /** What the payload says: the fields of the act, its details under {@code details}. */
    static Map<String, Object> fields(byte[] body) {
        return CanonicalAct.fieldsOf(body);
    }

    /** One link with what it is made of. */
    record Link(long number, UUID event, byte[] hash, byte[] link) {
        @Override
        public String toString() {
            return "Link[" + number + "]";
        }
    }

    /**
     * One act.
     *
     * @param link its link; empty if none covers it yet
     * @param before the link before it
     * @param salt and {@code body}: its payload; empty if it was erased
     */
    record SealedAct(
            UUID event,
            byte[] hash,
            java.util.Optional<Link> link,
            byte[] before,
            byte @Nullable [] salt,
            byte @Nullable [] body) {
        @Override
        public String toString() {
            return "SealedAct[" + event + "]";
        }
    }
}
