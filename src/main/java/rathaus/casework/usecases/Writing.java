package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Signature;
import rathaus.kernel.LegalDay;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Letter;
import rathaus.procedure.Verfahren;

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

    /** What the Bescheid of this decision is written from. */
    static Writing deciding(Bearbeitung.Decided decided) {
        return decided.decision().kind().grants()
                ? of(decided, true, Occasion.BESCHEID, Occasion.COVER)
                : of(decided, true, Occasion.REFUSAL);
    }

    /** What a letter about this decision is written from. */
    static Writing of(Bearbeitung.Decided decided, boolean decides, Occasion... occasions) {
        return new Writing(
                decided.facts(),
                List.of(occasions),
                decides,
                decides ? Optional.of(decided.decision()) : Optional.empty(),
                LegalDay.of(decided.decision().decidedAt()),
                decided.decision().finalSignature().map(Signature::by),
                Map.of("begruendung", decided.decision().reasons()),
                "",
                List.of());
    }

    /** The letter of the package for the first occasion that has one, else the product's own. */
    Letter template(Verfahren verfahren) {
        for (Occasion occasion : occasions) {
            Optional<Letter> found = verfahren.schreiben().orStandard(occasion);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("There is no letter for " + occasions);
    }

    @Override
    public String toString() {
        return "Writing" + occasions;
    }
}
