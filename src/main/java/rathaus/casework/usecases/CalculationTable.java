package rathaus.casework.usecases;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rathaus.decisions.DecisionTrace;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;

/** A calculation for those who have to pay: each step, what it looked at, which rule applied and what came out. */
final class CalculationTable {

    private static final Set<String> SHOWN_ELSEWHERE = Set.of("position", "grundlage");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final FormDefinition form;
    private final Papers papers;

    CalculationTable(FormDefinition form, Papers papers) {
        this.form = form;
        this.papers = papers;
    }

    void append(Element part, List<DecisionTrace> trace) {
        Element table = part.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        column(head, "casework.papers.calculated-step");
        column(head, "casework.papers.calculated-input");
        column(head, "casework.papers.calculated-result");
        Element body = table.appendElement("tbody");
        trace.forEach(step -> {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(step.name());
            lines(row.appendElement("td"), inputs(step));
            lines(row.appendElement("td"), results(step));
        });
    }

    private void column(Element head, String key) {
        head.appendElement("th").attr("scope", "col").text(papers.text(key));
    }

    private List<String> inputs(DecisionTrace step) {
        return step.inputs().entrySet().stream()
                .filter(input -> input.getValue() != null)
                .map(input -> input.getKey() + (input.getKey().endsWith("?") ? " " : ": ") + words(input.getValue()))
                .toList();
    }

    private List<String> results(DecisionTrace step) {
        return step.rows().stream().map(this::result).toList();
    }

    private String result(DecisionTrace.MatchedRow row) {
        String values = row.outputs().entrySet().stream()
                .filter(output -> !SHOWN_ELSEWHERE.contains(output.getKey()))
                .map(this::output)
                .collect(Collectors.joining(", "));
        return row.description().isBlank() ? values : row.description() + ": " + values;
    }

    private String output(Map.Entry<String, @Nullable Object> output) {
        return output.getKey().equals("betrag")
                ? papers.text("casework.papers.euro", number("#,##0.00", output.getValue()))
                : words(output.getValue());
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> papers.text("casework.fee.no-value");
            case Boolean yes -> papers.text(yes ? "casework.papers.yes" : "casework.papers.no");
            case Number number -> number(isWhole(number) ? "#,##0" : "#,##0.00####", number);
            case LocalDate day -> DAY.format(day);
            case Collection<?> several -> several.stream().map(this::words).collect(Collectors.joining(", "));
            default -> choice(value.toString());
        };
    }

    /** The words of a code that means the same in every question of the form; else the code itself. */
    private String choice(String code) {
        List<String> labels = form.fields().stream()
                .flatMap(field -> choices(field.type()).stream())
                .filter(choice -> choice.code().equals(code))
                .map(FieldType.Choice::label)
                .distinct()
                .toList();
        return labels.size() == 1 ? labels.getFirst() : code;
    }

    private static List<FieldType.Choice> choices(FieldType type) {
        return switch (type) {
            case FieldType.ChoiceOfOne one -> one.choices();
            case FieldType.ChoiceOfMany many -> many.choices();
            default -> List.of();
        };
    }

    private static boolean isWhole(Number number) {
        return number.doubleValue() == Math.rint(number.doubleValue());
    }

    private static String number(String pattern, @Nullable Object value) {
        return value instanceof Number
                ? new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(value)
                : String.valueOf(value);
    }

    private static void lines(Element cell, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                cell.appendElement("br");
            }
            cell.appendText(lines.get(i));
        }
    }
}
