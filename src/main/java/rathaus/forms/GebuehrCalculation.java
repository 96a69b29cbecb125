package rathaus.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.decisions.Decided;
import rathaus.decisions.DecisionTables;
import rathaus.decisions.DecisionTrace;
import rathaus.decisions.Expression;
import rathaus.decisions.Values;
import rathaus.kernel.Money;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungsbeschreibung.GebuehrRule;
import rathaus.servicepackage.Leistungsbeschreibung.Rounding;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;

/** Calculates the Gebuehr of an Antrag from {@code gebuehren.dmn}, the answers and the Ortsrecht of the day. */
public final class GebuehrCalculation {

    private static final String FILE = "gebuehren.dmn";
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private final GebuehrRule rule;
    private final DecisionTables tables;
    private final Optional<Expression> debit;

    private GebuehrCalculation(GebuehrRule rule, DecisionTables tables, Optional<Expression> debit) {
        this.rule = rule;
        this.tables = tables;
        this.debit = debit;
    }

    /** What came of calculating. */
    public sealed interface Calculation {

        /** So much is to be paid, perhaps nothing. */
        record Calculated(Gebuehr gebuehr) implements Calculation {}

        /** The answers do not lead to an amount: a person has to calculate. */
        record Impossible(String reason) implements Calculation {}
    }

    /** Reads the tables; empty if an error was reported. */
    public static Optional<GebuehrCalculation> read(
            Leistungspaket paket, GebuehrRule rule, FormDefinition form, Set<String> ortsrecht, Befunde befunde) {
        Optional<PackageFile> file = paket.file(FILE);
        if (file.isEmpty()) {
            befunde.error(FILE, 0, "datei-fehlt", "Die Datei fehlt.", "leistung.yaml nennt eine Gebühr.");
            return Optional.empty();
        }
        Optional<Expression> debit = debit(rule, form.names(ortsrecht), befunde);
        Set<String> scope = new HashSet<>(form.names(ortsrecht));
        Optional<FieldGroup> perEntry = rule.perEntryOf().flatMap(form::repeatedGroup);
        perEntry.ifPresent(group -> {
            group.fields().forEach(field -> scope.add(field.id()));
            group.nested().forEach(inner -> scope.add(inner.id()));
        });
        scope.add("nummer");
        if (rule.perEntryOf().isPresent() && perEntry.isEmpty()) {
            befunde.error("leistung.yaml", 0, "gebuehr", "„je“ nennt keine wiederholte Gruppe.", "Id prüfen.");
        }
        Optional<DecisionTables> tables = DecisionTables.read(file.get(), scope, befunde);
        if (tables.isPresent()
                && !tables.get().outputs(rule.table()).equals(Set.of("position", "betrag", "grundlage"))) {
            befunde.error(
                    FILE, 0, "gebuehr", "Der Tabelle fehlen Ausgaben.", "position, betrag und grundlage sind nötig.");
            return Optional.empty();
        }
        return tables.map(found -> new GebuehrCalculation(rule, found, debit));
    }

    private static Optional<Expression> debit(GebuehrRule rule, Set<String> scope, Befunde befunde) {
        return rule.debit().flatMap(text -> switch (Expression.parse(text, scope)) {
            case Expression.Parsing.Sound sound -> Optional.of(sound.expression());
            case Expression.Parsing.Faulty faulty -> {
                befunde.error(
                        "leistung.yaml",
                        0,
                        "feel",
                        "„lastschrift“: " + faulty.reason(),
                        "Siehe docs/leistungspaket.md, FEEL-Ausdrücke.");
                yield Optional.<Expression>empty();
            }
        });
    }

    /** Whether by these answers the applicant has given a mandate to collect the amount. */
    public boolean isDebited(VisibleForm form) {
        return debit.filter(condition -> condition.holds(form.values())).isPresent();
    }

    /** Every name that the tables use. */
    public Set<String> names() {
        return tables.names();
    }

    /** The tables themselves, for those who examine packages. */
    public DecisionTables tables() {
        return tables;
    }

    /** Calculates for the visible form. */
    public Calculation calculate(VisibleForm form) {
        List<Values> runs = new ArrayList<>();
        if (rule.perEntryOf().isEmpty()) {
            runs.add(form.values());
        } else {
            List<Values> entries = form.entryValues(rule.perEntryOf().get());
            for (int i = 0; i < entries.size(); i++) {
                runs.add(entries.get(i).copy().put("nummer", i + 1));
            }
        }
        List<Gebuehr.Position> positions = new ArrayList<>();
        List<DecisionTrace> trace = new ArrayList<>();
        Money total = Money.ZERO;
        for (Values run : runs) {
            Optional<Decided> decided = tables.decide(rule.table(), run);
            if (decided.isEmpty() || decided.get().outputs().isEmpty()) {
                return new Calculation.Impossible("Keine Zeile der Tabelle „" + rule.table() + "“ trifft zu.");
            }
            trace.addAll(decided.get().trace());
            for (Map<String, @Nullable Object> row : decided.get().outputs()) {
                Optional<Gebuehr.Position> position = position(row);
                if (position.isEmpty()) {
                    return new Calculation.Impossible(
                            "Eine Zeile der Tabelle „" + rule.table() + "“ hat keinen Betrag.");
                }
                positions.add(position.get());
                total = total.plus(position.get().amount());
            }
        }
        return new Calculation.Calculated(
                new Gebuehr(total, List.copyOf(positions), List.copyOf(trace), rule.rounding()));
    }

    private Optional<Gebuehr.Position> position(Map<String, @Nullable Object> row) {
        if (row.get("position") instanceof String label
                && row.get("grundlage") instanceof String basis
                && row.get("betrag") instanceof BigDecimal amount
                && amount.signum() >= 0
                && amount.compareTo(MOST) <= 0) {
            return Optional.of(new Gebuehr.Position(label, rounded(amount, rule.rounding()), basis));
        }
        return Optional.empty();
    }

    private static Money rounded(BigDecimal amount, Rounding rounding) {
        BigDecimal euro = switch (rounding) {
            case COMMERCIAL -> amount.setScale(2, RoundingMode.HALF_UP);
            case DOWN_TO_CENT -> amount.setScale(2, RoundingMode.DOWN);
            case DOWN_TO_EURO -> amount.setScale(0, RoundingMode.DOWN);
        };
        return new Money(euro.movePointRight(2).longValueExact());
    }
}
