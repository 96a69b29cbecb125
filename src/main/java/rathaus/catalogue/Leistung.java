package rathaus.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.LeistungId;

/**
 * A service of public administration as the catalogue describes it before anybody starts (FIM: Leistung; OZG § 2).
 *
 * @param name official name, German
 * @param englishName the same for people who read English
 * @param summary one to three plain sentences
 * @param leika key of the federal catalogue of services, if one is known
 * @param unit key of the responsible unit in {@code tenancy}; for services of others the unit that helps
 * @param entitled who may apply, in words
 * @param evidence papers to have at hand, one per line
 * @param legalBasis where it stands
 * @param duration how long it usually takes, in words
 * @param lebenslagen keys of {@link Lebenslage}
 * @param retention how long its records are kept, in words
 * @param aktenplan number in the Aktenplan, an example until the Kommune brings its own
 * @param list path of the public list that belongs to it, if there is one: {@code /fundsachen}
 * @param searchWords everyday words, colloquial and English
 */
public record Leistung(
        LeistungId id,
        String name,
        String englishName,
        String summary,
        @Nullable LeikaKey leika,
        String unit,
        Set<Audience> audience,
        String entitled,
        Fee fee,
        List<String> evidence,
        AssuranceLevel assuranceLevel,
        SignatureNeed signatureNeed,
        String legalBasis,
        String duration,
        List<String> lebenslagen,
        String retention,
        String aktenplan,
        @Nullable ResponsibleBody elsewhere,
        @Nullable String list,
        List<String> searchWords) {

    public Leistung {
        audience = Set.copyOf(audience);
        evidence = List.copyOf(evidence);
        lebenslagen = List.copyOf(lebenslagen);
        searchWords = List.copyOf(searchWords);
    }

    /** The key of the federal catalogue, if one is known. */
    public Optional<LeikaKey> leikaKey() {
        return Optional.ofNullable(leika);
    }

    /** Who is responsible instead, if it is not the Kommune's own task. */
    public Optional<ResponsibleBody> responsibleElsewhere() {
        return Optional.ofNullable(elsewhere);
    }

    /**
     * What it costs.
     *
     * @param text in words; a rate of local law is not repeated here
     * @param confirmed whether the text was compared with the law or a published schedule
     * @param legalBasis where the fee stands, if known
     */
    public record Fee(
            String text, boolean confirmed, @Nullable String legalBasis) {}

    /** For whom a Leistung is. */
    public enum Audience {
        BUERGER,
        UNTERNEHMEN
    }
}
