package rathaus.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.decisions.Expression;
import rathaus.forms.FormDefinition;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.FileWord;
import rathaus.servicepackage.Leistungspaket;

/**
 * How an Antrag is carried out, {@code ablauf.yaml}: data that casework follows, named after the FIM
 * Referenzaktivitaetengruppen.
 *
 * @param payment how long one has to pay, from the demand or from the Bekanntgabe of the Bescheid that demands
 * @param statutory terms that a law sets
 * @param letters file of each letter by its occasion
 * @param anhoerung when somebody has to be heard, if the package asks for it
 * @param warteliste the list on which a granted Antrag waits, if it is granted that somebody waits
 * @param nebenbestimmungen what a clerk can choose to tie a decision to
 */
public record Ablauf(
        List<Step> steps,
        NachforderungRule nachforderung,
        Term target,
        Optional<Term> payment,
        List<Term.StatutoryTerm> statutory,
        List<SignatureRule> signatures,
        Optional<Automation> automation,
        NotificationRegime notification,
        RechtsbehelfRule rechtsbehelf,
        List<ZustaendigkeitRule> competence,
        Map<Occasion, String> letters,
        Optional<AnhoerungRule> anhoerung,
        Optional<Warteliste> warteliste,
        List<Nebenbestimmung> nebenbestimmungen) {

    /** Reads {@code ablauf.yaml}; empty if an error was reported. */
    public static Optional<Ablauf> read(
            Leistungspaket paket, FormDefinition form, Set<String> ortsrecht, Befunde befunde) {
        return AblaufReading.read(paket, form, ortsrecht, befunde);
    }

    /**
     * What happens when something is missing (§ 26 Abs. 2 VwVfG).
     *
     * @param reminderDays how many days before the end of the term somebody is reminded who has not answered; 0 for never
     */
    public record NachforderungRule(
            int days, String legalBasis, boolean stopsTheClock, String consequence, int reminderDays) {}

    /**
     * When somebody has to be heard (§ 28 VwVfG). Whether the mere refusal of what was applied for needs it is disputed, so
     * the package says.
     *
     * @param beforeRefusal whether a refusal has to wait for it
     */
    public record AnhoerungRule(boolean beforeRefusal, int days, String legalBasis) {}

    /**
     * Fully automatic decision, only where a law allows it (§ 35a VwVfG).
     *
     * @param samplePercent how many of the automatic ones a person looks at
     */
    public record Automation(String legalBasis, Expression condition, int samplePercent) {}

    /**
     * The remedy and who receives it; the authority is a template over the vocabulary of letters.
     *
     * @param term empty only where the law sets none: an application to the court under § 49 PStG
     */
    public record RechtsbehelfRule(RechtsbehelfKind kind, String authority, Optional<Term> term, String legalBasis) {}

    /**
     * When somebody else is competent.
     *
     * @param afterPage page after which the rule can be judged
     */
    public record ZustaendigkeitRule(
            String id,
            Expression condition,
            String afterPage,
            Consequence consequence,
            String title,
            String text,
            Optional<String> authority) {}

    /** By which rule a decision counts as notified. */
    public enum NotificationRegime implements FileWord {
        OZG_9("ozg-9"),
        VWVFG_41("vwvfg-41"),
        AO_122("ao-122"),
        AO_122A("ao-122a");

        private final String word;

        NotificationRegime(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What one can do against a decision. */
    public enum RechtsbehelfKind implements FileWord {
        WIDERSPRUCH("widerspruch"),
        EINSPRUCH("einspruch"),
        COURT_APPLICATION("antrag-gericht"),
        ACTION("klage"),
        /** The Leistung ends without an administrative act (§ 35 VwVfG): nothing to appeal against. */
        NONE("keiner");

        private final String word;

        RechtsbehelfKind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What follows if somebody else is competent. */
    public enum Consequence implements FileWord {
        /** No Antrag here: text and authority are shown instead. */
        STOP("stopp"),
        /** The Antrag is taken; the clerk sees the finding. */
        NOTE("hinweis");

        private final String word;

        Consequence(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** When a letter is written. */
    public enum Occasion implements FileWord {
        RECEIPT("eingang"),
        NACHFORDERUNG("nachforderung"),
        BESCHEID("bescheid"),
        REFUSAL("ablehnung"),
        GEBUEHR("gebuehr"),
        FORWARDING("weiterleitung"),
        COVER("begleitschreiben"),
        TAG("marke"),
        INTERIM("zwischennachricht"),
        HEARING("anhoerung"),
        FICTION_CERTIFICATE("fiktionsbescheinigung"),
        REMINDER("erinnerung"),
        CONCLUSION("abschluss"),
        OBJECTION_DECISION("widerspruchsbescheid"),
        CORRECTION("berichtigung"),
        REVOCATION("aufhebung");

        private final String word;

        Occasion(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
