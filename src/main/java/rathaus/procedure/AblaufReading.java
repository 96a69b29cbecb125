package rathaus.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.decisions.Expression;
import rathaus.forms.FormDefinition;
import rathaus.procedure.Ablauf.Automation;
import rathaus.procedure.Ablauf.ZustaendigkeitRule;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Section;

/** From the keys of {@code ablauf.yaml} to the record. */
final class AblaufReading {

    private static final int REMINDER_DAYS = 5;

    private final FormDefinition form;
    private final Set<String> scope;

    private AblaufReading(FormDefinition form, Set<String> ortsrecht) {
        this.form = form;
        this.scope = form.names(ortsrecht);
    }

    static Optional<Ablauf> read(Leistungspaket paket, FormDefinition form, Set<String> ortsrecht, Befunde befunde) {
        long before = befunde.errors();
        Optional<Section> root = Section.root(paket, "ablauf.yaml", befunde);
        return root.map(section -> new AblaufReading(form, ortsrecht).ablauf(section))
                .filter(ablauf -> befunde.errors() == before);
    }

    private Ablauf ablauf(Section root) {
        StepReading steps = new StepReading(form, scope);
        Optional<Section> terms = root.section("fristen");
        Ablauf ablauf = new Ablauf(
                PartReading.each(root, "schritte", steps::step),
                nachforderung(PartReading.required(root, "nachforderung")),
                PartReading.term(terms.flatMap(section -> PartReading.required(section, "ziel"))),
                terms.flatMap(section -> section.section("zahlung"))
                        .map(section -> PartReading.term(Optional.of(section))),
                terms.map(section -> PartReading.each(section, "gesetzlich", PartReading::statutory))
                        .orElse(List.of()),
                PartReading.each(root, "zeichnung", PartReading::signature),
                root.section("automatik")
                        .map(this::automation)
                        .filter(Optional::isPresent)
                        .map(Optional::get),
                root.oneOf("bekanntgabe", Ablauf.NotificationRegime.values()),
                rechtsbehelf(PartReading.required(root, "rechtsbehelf")),
                PartReading.each(root, "zustaendigkeit", this::competence).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                PartReading.letters(PartReading.required(root, "schreiben")),
                root.section("anhoerung").map(PartReading::anhoerung),
                root.section("warteliste").map(new WartelisteReading(form, scope)::warteliste),
                PartReading.each(root, "nebenbestimmungen", PartReading::nebenbestimmung));
        terms.ifPresentOrElse(Section::done, () -> PartReading.required(root, "fristen"));
        if (ablauf.steps().isEmpty()) {
            root.error("schritte", "schritte", "Der Ablauf hat keine Schritte.", "Mindestens einen nennen.");
        }
        for (SignatureRule.DecisionKind kind :
                List.of(SignatureRule.DecisionKind.GRANT, SignatureRule.DecisionKind.REFUSAL)) {
            if (ablauf.signatures().stream().noneMatch(rule -> rule.decision() == kind)) {
                root.error(
                        "zeichnung", "zeichnung", "Für „" + kind.word() + "“ fehlt das Zeichnungsrecht.", "Ergänzen.");
            }
        }
        PartReading.distinct(root, ablauf.nebenbestimmungen());
        root.done();
        return ablauf;
    }

    private static Ablauf.NachforderungRule nachforderung(Optional<Section> section) {
        if (section.isEmpty()) {
            return new Ablauf.NachforderungRule(14, "", true, "", REMINDER_DAYS);
        }
        Section keys = section.get();
        Ablauf.NachforderungRule rule = new Ablauf.NachforderungRule(
                keys.integer("frist_tage", 14, 1, 365),
                keys.text("grundlage"),
                keys.yes("hemmt_bearbeitung", true),
                keys.text("folge"),
                keys.integer("erinnerung_tage", REMINDER_DAYS, 0, 30));
        keys.done();
        return rule;
    }

    private Optional<Automation> automation(Section section) {
        String basis = section.text("grundlage");
        section.text("bedingung");
        Optional<Expression> condition = PartReading.expression(section, "bedingung", scope);
        int sample = section.integer("stichprobe_prozent", 5, 1, 100);
        section.done();
        return condition.map(expression -> new Automation(basis, expression, sample));
    }

    private static Ablauf.RechtsbehelfRule rechtsbehelf(Optional<Section> section) {
        if (section.isEmpty()) {
            return new Ablauf.RechtsbehelfRule(
                    Ablauf.RechtsbehelfKind.WIDERSPRUCH, "", Optional.of(new Term(1, Term.Unit.MONTHS)), "");
        }
        Section keys = section.get();
        Ablauf.RechtsbehelfKind kind = keys.oneOf("art", Ablauf.RechtsbehelfKind.values());
        if (kind == Ablauf.RechtsbehelfKind.NONE) {
            Ablauf.RechtsbehelfRule none =
                    new Ablauf.RechtsbehelfRule(kind, "", Optional.empty(), keys.text("grundlage"));
            keys.done();
            return none;
        }
        boolean withoutTerm = kind == Ablauf.RechtsbehelfKind.COURT_APPLICATION && !keys.has("frist");
        Ablauf.RechtsbehelfRule rule = new Ablauf.RechtsbehelfRule(
                kind,
                keys.text("stelle"),
                withoutTerm ? Optional.empty() : Optional.of(PartReading.term(PartReading.required(keys, "frist"))),
                keys.text("grundlage"));
        if (Letter.faultsOf(rule.authority(), form -> true).isPresent()) {
            keys.error(
                    "stelle", "platzhalter", "Ein Platzhalter ist nicht erlaubt.", "Nur {{name}} aus dem Wortschatz.");
        }
        keys.done();
        return rule;
    }

    private Optional<ZustaendigkeitRule> competence(Section section) {
        String page = section.text("nach_seite");
        if (form.page(page).isEmpty()) {
            section.error("nach_seite", "seite", "Diese Seite gibt es im Formular nicht.", "Id prüfen.");
        }
        section.text("wenn");
        Optional<Expression> condition = PartReading.expression(section, "wenn", scope);
        String id = section.text("id");
        Ablauf.Consequence consequence = section.oneOf("folge", Ablauf.Consequence.values());
        String title = section.text("titel");
        String text = section.text("text");
        Optional<String> authority = PartReading.optional(section, "stelle");
        return condition.map(when -> new ZustaendigkeitRule(id, when, page, consequence, title, text, authority));
    }
}
