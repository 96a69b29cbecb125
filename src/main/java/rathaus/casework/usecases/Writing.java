package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.domain.Bearbeitung;
import rathaus.procedure.Ablauf.Occasion;

/**
 * What a letter is written from.
 *
 * @param occasions whose template is used: the first that there is one for
 * @param decides whether the remedy has to stand in it
 * @param decision of which it tells, if it is the Bescheid of the case
 * @param signer empty if the program decided by itself
 * @param values that win over what the case says: texts and lists of texts
 * @param enclosures titles
 */
record Writing(
        Bearbeitung.Facts facts,
        List<Occasion> occasions,
        boolean decides,
        Optional<Bearbeitung.Decision> decision,
        LocalDate day,
        Optional<UUID> signer,
        Map<String, Object> values,
        String freeText,
        List<String> enclosures) {

    @Override
    public String toString() {
        return "Writing" + occasions;
    }
}
