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
 * @param statutory terms that a law sets
 * @param letters file of each letter by its occasion
 */
public record Ablauf(
        List<Step> steps,
        NachforderungRule nachforderung,
        Term target,
        List<StatutoryTerm> statutory,
        List<SignatureRule> signatures,
        Optional<Automation> automation,
        NotificationRegime notification,
        RechtsbehelfRule rechtsbehelf,
        List<ZustaendigkeitRule> competence,
        Map<Occasion, String> letters) {

    /** Reads {@code ablauf.yaml}; empty if an error was reported. */
    public static Optional<Ablauf> read(
            Leistungspaket paket, FormDefinition form, Set<String> ortsrecht, Befunde befunde) {
        return AblaufReading.read(paket, form, ortsrecht, befunde);
    }

    /** One step and what to check in it. */
    public record Step(
            String id,
            Activity activity,
            String title,
            Role role,
            Optional<String> unit,
            Optional<Integer> termInDays,
            List<ChecklistItem> checklist) {}

    /**
     * One thing to check.
     *
     * @param field the field to show beside it
     * @param condition when it has to be checked; always if empty
     */
    public record ChecklistItem(
            String id, String text, String legalBasis, Optional<String> field, Optional<Expression> condition) {}

    /** What happens when something is missing (§ 26 Abs. 2 VwVfG). */
    public record NachforderungRule(int days, String legalBasis, boolean stopsTheClock, String consequence) {}

    /** A number of units of time. */
    public record Term(int value, Unit unit) {}

    /** A term set by law, hard. */
    public record StatutoryTerm(String id, Term term, Start start, String legalBasis, String consequence) {}

    /** Who may sign what; co-signature by another unit if named. */
    public record SignatureRule(DecisionKind decision, SignaturePower power, Optional<String> coSignature) {}

    /**
     * Fully automatic decision, only where a law allows it (§ 35a VwVfG).
     *
     * @param samplePercent how many of the automatic ones a person looks at
     */
    public record Automation(String legalBasis, Expression condition, int samplePercent) {}

    /** The remedy and who receives it; the authority is a template over the vocabulary of letters. */
    public record RechtsbehelfRule(RechtsbehelfKind kind, String authority, Term term, String legalBasis) {}

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

    /** The FIM Referenzaktivitaetengruppen, as far as we use them. */
    public enum Activity implements FileWord {
        RECEIPT("eingang"),
        FORMAL_CHECK("formelle-pruefung"),
        COMPETENCE_CHECK("zustaendigkeit"),
        MATERIAL_CHECK("fachliche-pruefung"),
        PARTICIPATION("beteiligung"),
        DECISION("entscheidung"),
        BESCHEID("bescheid"),
        PAYMENT("zahlung"),
        ISSUE("ausstellung"),
        DELIVERY("zustellung"),
        FILING("akte");

        private final String word;

        Activity(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Who does a step. */
    public enum Role implements FileWord {
        CLERK("sachbearbeitung"),
        HEAD("leitung"),
        MACHINE("automatisch");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Units of terms (§§ 187-193 BGB). */
    public enum Unit implements FileWord {
        DAYS("tage"),
        WORKING_DAYS("arbeitstage"),
        WEEKS("wochen"),
        MONTHS("monate");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** From when a term runs. */
    public enum Start implements FileWord {
        RECEIPT("eingang"),
        COMPLETE("vollstaendig"),
        DECISION("entscheidung");

        private final String word;

        Start(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** What is decided. */
    public enum DecisionKind implements FileWord {
        GRANT("erteilung"),
        REFUSAL("ablehnung");

        private final String word;

        DecisionKind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Who may sign. */
    public enum SignaturePower implements FileWord {
        MACHINE("automatisch"),
        CLERK("sachbearbeitung"),
        HEAD("leitung");

        private final String word;

        SignaturePower(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

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
        ACTION("klage");

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
        TAG("marke");

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
