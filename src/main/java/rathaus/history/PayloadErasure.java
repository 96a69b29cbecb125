package rathaus.history;

import java.util.UUID;

/** Erases the words of acts; events, hashes and the chain stay, and the proof counts what was erased. */
public interface PayloadErasure {

    /**
     * Erases the payloads of every act on this subject within the caller's transaction.
     *
     * @param record id of the proof that stays
     * @param releasedBy label of the first person who agreed
     * @param confirmedBy label of the second, never the same: the database refuses it
     * @return how many were erased
     */
    int erase(UUID subject, UUID record, String releasedBy, String confirmedBy);
}
