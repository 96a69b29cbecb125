package rathaus.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rathaus.decisions.Expression;
import rathaus.forms.FormDefinition;
import rathaus.procedure.Ablauf.Automation;
import rathaus.procedure.Ablauf.ChecklistItem;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Ablauf.Step;
import rathaus.procedure.Ablauf.Term;
import rathaus.procedure.Ablauf.ZustaendigkeitRule;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Section;

/** From the keys of {@code ablauf.yaml} to the record. */
final class AblaufReading {

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
        Optional<Section> terms = root.section("fristen");
        Ablauf ablauf = new Ablauf(
                each(root, "schritte", this::step),
                nachforderung(required(root, "nachforderung")),
                term(terms.flatMap(section -> required(section, "ziel"))),
                terms.map(section -> each(section, "gesetzlich", AblaufReading::statutory))
                        .orElse(List.of()),
                each(root, "zeichnung", AblaufReading::signature),
                root.section("automatik")
                        .map(this::automation)
                        .filter(Optional::isPresent)
                        .map(Optional::get),
                root.oneOf("bekanntgabe", Ablauf.NotificationRegime.values()),
                rechtsbehelf(required(root, "rechtsbehelf")),
                each(root, "zustaendigkeit", this::competence).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                letters(required(root, "schreiben")));
        terms.ifPresentOrElse(Section::done, () -> required(root, "fristen"));
        if (ablauf.steps().isEmpty()) {
            root.error("schritte", "schritte", "Der Ablauf hat keine Schritte.", "Mindestens einen nennen.");
        }
        for (Ablauf.DecisionKind kind : Ablauf.DecisionKind.values()) {
            if (ablauf.signatures().stream().noneMatch(rule -> rule.decision() == kind)) {
                root.error(
                        "zeichnung", "zeichnung", "Für „" + kind.word() + "“ fehlt das Zeichnungsrecht.", "Ergänzen.");
            }
        }
        root.done();
        return ablauf;
    }

    private static Optional<Section> required(Section section, String key) {
        Optional<Section> found = section.section(key);
        if (found.isEmpty()) {
            section.error(key, "schluessel-fehlt", "„" + key + "“ fehlt.", "Den Schlüssel ergänzen.");
        }
        return found;
    }

    private static <T> List<T> each(Section section, String key, Function<Section, T> read) {
        List<T> items = new ArrayList<>();
        for (Section entry : section.sections(key)) {
            items.add(read.apply(entry));
            entry.done();
        }
        return List.copyOf(items);
    }

    private Step step(Section section) {
        int days = section.integer("frist_tage", 0, 0, 365);
        return new Step(
                section.text("id"),
                section.oneOf("art", Ablauf.Activity.values()),
                section.text("titel"),
                section.oneOf("rolle", Ablauf.Role.values()),
                optional(section, "stelle"),
                days == 0 ? Optional.empty() : Optional.of(days),
                each(section, "pruefpunkte", this::item));
    }

    private ChecklistItem item(Section section) {
        Optional<String> field = optional(section, "feld");
        if (field.isPresent()
                && form.field(field.get()).isEmpty()
                && form.repeatedGroup(field.get()).isEmpty()) {
            section.error("feld", "feld", "Dieses Feld gibt es im Formular nicht.", "Id prüfen.");
        }
        return new ChecklistItem(
                section.text("id"),
                section.text("text"),
                section.text("grundlage"),
                field,
                expression(section, "bedingung"));
    }

    private static Ablauf.NachforderungRule nachforderung(Optional<Section> section) {
        if (section.isEmpty()) {
            return new Ablauf.NachforderungRule(14, "", true, "");
        }
        Section keys = section.get();
        Ablauf.NachforderungRule rule = new Ablauf.NachforderungRule(
                keys.integer("frist_tage", 14, 1, 365),
                keys.text("grundlage"),
                keys.yes("hemmt_bearbeitung", true),
                keys.text("folge"));
        keys.done();
        return rule;
    }

    private static Term term(Optional<Section> section) {
        if (section.isEmpty()) {
            return new Term(1, Ablauf.Unit.MONTHS);
        }
        Term term = termOf(section.get());
        section.get().done();
        return term;
    }

    private static Term termOf(Section section) {
        section.text("wert");
        return new Term(section.integer("wert", 1, 1, 1000), section.oneOf("einheit", Ablauf.Unit.values()));
    }

    private static Ablauf.StatutoryTerm statutory(Section section) {
        return new Ablauf.StatutoryTerm(
                section.text("id"),
                termOf(section),
                section.oneOf("beginn", Ablauf.Start.values()),
                section.text("grundlage"),
                section.text("folge"));
    }

    private static Ablauf.SignatureRule signature(Section section) {
        return new Ablauf.SignatureRule(
                section.oneOf("entscheidung", Ablauf.DecisionKind.values()),
                section.oneOf("recht", Ablauf.SignaturePower.values()),
                optional(section, "mitzeichnung"));
    }

    private Optional<Automation> automation(Section section) {
        String basis = section.text("grundlage");
        section.text("bedingung");
        Optional<Expression> condition = expression(section, "bedingung");
        int sample = section.integer("stichprobe_prozent", 5, 1, 100);
        section.done();
        return condition.map(expression -> new Automation(basis, expression, sample));
    }

    private static Ablauf.RechtsbehelfRule rechtsbehelf(Optional<Section> section) {
        if (section.isEmpty()) {
            return new Ablauf.RechtsbehelfRule(
                    Ablauf.RechtsbehelfKind.WIDERSPRUCH, "", new Term(1, Ablauf.Unit.MONTHS), "");
        }
        Section keys = section.get();
        Ablauf.RechtsbehelfRule rule = new Ablauf.RechtsbehelfRule(
                keys.oneOf("art", Ablauf.RechtsbehelfKind.values()),
                keys.text("stelle"),
                term(required(keys, "frist")),
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
        Optional<Expression> condition = expression(section, "wenn");
        String id = section.text("id");
        Ablauf.Consequence consequence = section.oneOf("folge", Ablauf.Consequence.values());
        String title = section.text("titel");
        String text = section.text("text");
        Optional<String> authority = optional(section, "stelle");
        return condition.map(when -> new ZustaendigkeitRule(id, when, page, consequence, title, text, authority));
    }

    private static Map<Occasion, String> letters(Optional<Section> section) {
        Map<Occasion, String> letters = new EnumMap<>(Occasion.class);
        section.ifPresent(keys -> {
            for (Occasion occasion : Occasion.values()) {
                optional(keys, occasion.word()).ifPresent(file -> letters.put(occasion, file));
            }
            for (Occasion needed :
                    Arrays.asList(Occasion.RECEIPT, Occasion.NACHFORDERUNG, Occasion.BESCHEID, Occasion.REFUSAL)) {
                if (!letters.containsKey(needed)) {
                    keys.error("", "schreiben", "Das Schreiben „" + needed.word() + "“ fehlt.", "Ergänzen.");
                }
            }
            keys.done();
        });
        return Map.copyOf(letters);
    }

    private Optional<Expression> expression(Section section, String key) {
        Optional<String> text = optional(section, key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (Expression.parse(text.get(), scope)) {
            case Expression.Parsing.Sound sound -> Optional.of(sound.expression());
            case Expression.Parsing.Faulty faulty -> {
                section.error(key, "feel", faulty.reason(), "Siehe docs/leistungspaket.md, FEEL-Ausdrücke.");
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> optional(Section section, String key) {
        return section.has(key) ? section.optionalText(key) : Optional.empty();
    }
}
