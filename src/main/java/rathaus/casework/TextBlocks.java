package rathaus.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/** Texts that clerks write again and again (Textbausteine), kept by the Kommune and filled in from the case. */
public interface TextBlocks {

    /** Where a text is meant to stand. */
    enum Kind {
        /** Reasons of a decision. */
        REASONS,
        /** What is missing, in a Nachforderung. */
        DEMAND,
        /** A message to the citizen, or a letter written by hand. */
        MESSAGE,
        /** A note for the file. */
        NOTE
    }

    /** Those that are offered in a case, by title; none to whoever may not work on it. */
    List<Offered> offered(UUID caseId, Actor.Staff staff);

    /** The text with what the case knows in place of the placeholders; empty if it is not offered in this case. */
    Optional<String> filled(UUID caseId, UUID block, Actor.Staff staff);

    /** A choice. */
    record Offered(UUID id, Kind kind, String title) {}

    /**
     * One version of a text.
     *
     * @param version counts from 1; the last one counts
     * @param leistung the only one for which it is offered; empty for all
     * @param text with placeholders of letters
     * @param retired whether it is not offered any more
     * @param by name of whoever wrote this version
     */
    record Block(
            UUID id,
            int version,
            Kind kind,
            Optional<LeistungId> leistung,
            String title,
            String text,
            boolean retired,
            String by,
            Instant at) {}
}
