package rathaus.servicepackage;

import java.util.List;
import java.util.Optional;
import rathaus.kernel.LeistungId;

/**
 * What a Leistung is (FIM: Leistungssteckbrief and Stammtext): {@code leistung.yaml}.
 *
 * @param leika key of the Leistungskatalog, 14 digits
 * @param leika key in the catalogue of services; empty if none is known
 * @param leikaConfirmed whether the key has been checked against the FIM portal
 * @param eligibility who may apply, one sentence each
 * @param unit key of the responsible Organisationseinheit
 * @param gebuehr empty if free of charge
 * @param justifications findings of the check that are right for this package
 */
public record Leistungsbeschreibung(
        LeistungId id,
        String version,
        Optional<String> leika,
        boolean leikaConfirmed,
        Author author,
        String licence,
        String name,
        String summary,
        String description,
        List<String> eligibility,
        List<Evidence> evidence,
        List<LegalBasis> legalBases,
        TrustLevel trustLevel,
        List<Audience> audience,
        List<Channel> channels,
        List<Access> access,
        List<String> searchWords,
        List<String> lifeSituations,
        String processingTime,
        String unit,
        AktenplanPosition aktenplan,
        Retention retention,
        Optional<GebuehrRule> gebuehr,
        List<Justification> justifications) {

    /** Reads {@code leistung.yaml}; empty if the file cannot be read at all. */
    public static Optional<Leistungsbeschreibung> read(Leistungspaket paket, Befunde befunde) {
        return Section.root(paket, "leistung.yaml", befunde)
                .map(section -> LeistungsbeschreibungReading.read(paket.id(), section));
    }

    /** The municipality that made the package. */
    public record Author(String name, String ags) {}

    /**
     * Why a finding of the check stands on purpose.
     *
     * @param rule short name of the rule
     * @param place id of the field, name of the point or path of the file that the finding is about
     */
    public record Justification(String rule, String place, String reason) {}

    /** A paper that applicants need. */
    public record Evidence(String name, boolean required, Optional<String> hint, Optional<String> when) {}

    /** A paragraph and what it says. */
    public record LegalBasis(String citation, String subject) {}

    /** Where files of this Leistung belong in the Aktenplan. */
    public record AktenplanPosition(String position, String title, boolean example) {}

    /** How long files are kept after the end of the year in which they were closed. */
    public record Retention(int years, String basis, boolean confirmed) {}

    /**
     * How the Gebuehr or Steuer is found.
     *
     * @param table id of the decision in {@code gebuehren.dmn}
     * @param perEntryOf group for each of whose entries the table is asked once
     * @param debit when the applicant has given a mandate to collect the amount, in FEEL
     */
    public record GebuehrRule(
            GebuehrKind kind,
            String table,
            Optional<String> perEntryOf,
            Rounding rounding,
            Due due,
            Optional<String> debit,
            Optional<String> hint) {}

    /** For whom the Leistung is. */
    public enum Audience implements FileWord {
        CITIZENS("buerger"),
        COMPANIES("unternehmen");

        private final String word;

        Audience(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How one can apply. */
    public enum Channel implements FileWord {
        ONLINE("online"),
        ON_SITE("vor-ort"),
        POST("post");

        private final String word;

        Channel(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Whether one may apply without or with an account. */
    public enum Access implements FileWord {
        GUEST("gast"),
        ACCOUNT("konto");

        private final String word;

        Access(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Which law governs what is to be paid. */
    public enum GebuehrKind implements FileWord {
        FEE("gebuehr"),
        TAX("steuer");

        private final String word;

        GebuehrKind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How each position is brought to money. */
    public enum Rounding implements FileWord {
        /** To the nearest cent, half a cent up. */
        COMMERCIAL("kaufmaennisch"),
        /** Down to the cent. */
        DOWN_TO_CENT("ab-cent"),
        /** Down to the euro. */
        DOWN_TO_EURO("ab-euro");

        private final String word;

        Rounding(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** When to pay. */
    public enum Due implements FileWord {
        BEFORE_ISSUE("vor-ausstellung"),
        WITH_BESCHEID("mit-bescheid");

        private final String word;

        Due(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
