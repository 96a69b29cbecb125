package rathaus.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rathaus.decisions.Expression;
import rathaus.kernel.Money;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.servicepackage.Section;

/** Reads the smaller parts of {@code ablauf.yaml}: terms, signature rules, letters, expressions. */
final class PartReading {

    private static final int MOST_EURO = 10_000_000;

    private PartReading() {}

    static Optional<Section> required(Section section, String key) {
        Optional<Section> found = section.section(key);
        if (found.isEmpty()) {
            section.error(key, "schluessel-fehlt", "„" + key + "“ fehlt.", "Den Schlüssel ergänzen.");
        }
        return found;
    }

    static <T> List<T> each(Section section, String key, Function<Section, T> read) {
        List<T> items = new ArrayList<>();
        for (Section entry : section.sections(key)) {
            items.add(read.apply(entry));
            entry.done();
        }
        return List.copyOf(items);
    }

    static Optional<String> optional(Section section, String key) {
        return section.has(key) ? section.optionalText(key) : Optional.empty();
    }

    static Optional<Expression> expression(Section section, String key, Set<String> scope) {
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

    static Term term(Optional<Section> section) {
        if (section.isEmpty()) {
            return new Term(1, Term.Unit.MONTHS);
        }
        Term term = termOf(section.get());
        section.get().done();
        return term;
    }

    static Term termOf(Section section) {
        section.text("wert");
        return new Term(section.integer("wert", 1, 1, 1000), section.oneOf("einheit", Term.Unit.values()));
    }

    static Term.StatutoryTerm statutory(Section section) {
        return new Term.StatutoryTerm(
                section.text("id"),
                termOf(section),
                section.oneOf("beginn", Term.Start.values()),
                section.text("grundlage"),
                section.text("folge"));
    }

    static SignatureRule signature(Section section) {
        return new SignatureRule(
                section.oneOf("entscheidung", SignatureRule.DecisionKind.values()),
                section.oneOf("recht", SignatureRule.SignaturePower.values()),
                optional(section, "mitzeichnung"),
                section.yes("vier_augen", false),
                section.has("vier_augen_ueber_euro")
                        ? Optional.of(Money.euro(section.integer("vier_augen_ueber_euro", 0, 0, MOST_EURO)))
                        : Optional.empty());
    }

    static Nebenbestimmung nebenbestimmung(Section section) {
        return new Nebenbestimmung(
                section.text("id"),
                section.oneOf("art", Nebenbestimmung.Kind.values()),
                section.text("text"),
                section.optionalText("grundlage").orElse(""));
    }

    static Map<Occasion, String> letters(Optional<Section> section) {
        Map<Occasion, String> letters = new EnumMap<>(Occasion.class);
        section.ifPresent(keys -> {
            for (Occasion occasion : Occasion.values()) {
                optional(keys, occasion.word()).ifPresent(file -> letters.put(occasion, file));
            }
            for (Occasion needed :
                    List.of(Occasion.RECEIPT, Occasion.NACHFORDERUNG, Occasion.BESCHEID, Occasion.REFUSAL)) {
                if (!letters.containsKey(needed)) {
                    keys.error("", "schreiben", "Das Schreiben „" + needed.word() + "“ fehlt.", "Ergänzen.");
                }
            }
            keys.done();
        });
        return Map.copyOf(letters);
    }

    static Ablauf.AnhoerungRule anhoerung(Section keys) {
        Ablauf.AnhoerungRule rule = new Ablauf.AnhoerungRule(
                keys.yes("vor_ablehnung", false), keys.integer("frist_tage", 14, 1, 365), keys.text("grundlage"));
        keys.done();
        return rule;
    }

    static void distinct(Section root, List<Nebenbestimmung> catalogue) {
        long ids = catalogue.stream().map(Nebenbestimmung::id).distinct().count();
        if (ids < catalogue.size()) {
            root.error(
                    "nebenbestimmungen",
                    "nebenbestimmungen",
                    "Zwei Nebenbestimmungen haben dieselbe Id.",
                    "Jeder eine eigene geben.");
        }
    }
}
