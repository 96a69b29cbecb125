package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Keyword;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** From a field of a form to a Datenfeld, or to a Datenfeldgruppe for those that have parts. */
final class OwnFields {

    private final FimIds ids;
    private final OwnRules rules;
    private final Map<String, String> deviations;
    private final Findings findings;

    /** @param deviations why elements of FIM are treated differently, by id */
    OwnFields(FimIds ids, OwnRules rules, Map<String, String> deviations, Findings findings) {
        this.ids = ids;
        this.rules = rules;
        this.deviations = deviations;
        this.findings = findings;
    }

    /** The field as it stands in a group. */
    Occurrence occurrence(Field field) {
        boolean always = (field.required() || !field.type().isAsked()) && !rules.isConditional(field);
        int least = always ? 1 : 0;
        Optional<Integer> most = switch (field.type()) {
            case FieldType.Upload upload -> Optional.of(upload.most());
            case FieldType.ChoiceOfMany many -> Optional.of(many.most());
            default -> Optional.of(1);
        };
        int fewest = field.type() instanceof FieldType.ChoiceOfMany many && always ? many.least() : least;
        return new Occurrence(fewest, most, List.of(), element(field));
    }

    private SchemaElement element(Field field) {
        return switch (field.type()) {
            case FieldType.PostalAddress address -> group(field, new OwnParts(ids).address(field, address));
            case FieldType.PartialDate ignored -> group(field, new OwnParts(ids).partialDate(field));
            case FieldType.Period period -> group(field, new OwnParts(ids).period(field, period));
            default -> single(field);
        };
    }

    private SchemaElement single(Field field) {
        Map<String, String> facts = facts(field);
        List<Keyword> keywords = new ArrayList<>(keywords(field));
        String art = switch (field.type()) {
            case FieldType.ChoiceOfOne ignored -> "select";
            case FieldType.ChoiceOfMany ignored -> "select";
            case FieldType.ListedChoice ignored -> "select";
            case FieldType.Information ignored -> "label";
            case FieldType.Computed computed -> computed.visible() ? "locked" : "hidden";
            default -> "input";
        };
        facts.put("feldart", art);
        new TypeFacts(facts, keywords)
                .add(field.type())
                .ifPresent(reason -> findings.warning(
                        0, "typ", "Feld „" + field.id() + "“: " + reason, "Im Ziel von Hand ergänzen."));
        field.prefill().ifPresent(source -> facts.put("vorbefuellung", "optional"));
        return new SchemaElement(
                Kind.FIELD,
                field.fim().orElseGet(() -> ids.own('F', field.id())),
                "1.0.0",
                facts,
                List.of(),
                List.copyOf(keywords),
                field.type() instanceof FieldType.Upload
                        ? List.of("application/pdf", "image/jpeg", "image/png")
                        : List.of(),
                field.type() instanceof FieldType.ListedChoice listed
                        ? Optional.of(OwnLists.key(listed))
                        : Optional.empty(),
                values(field),
                rules.of(field),
                List.of(),
                0);
    }

    private static List<CodeRow> values(Field field) {
        List<FieldType.Choice> choices = switch (field.type()) {
            case FieldType.ChoiceOfOne one -> one.choices();
            case FieldType.ChoiceOfMany many -> many.choices();
            default -> List.of();
        };
        return choices.stream()
                .map(choice -> new CodeRow(choice.fim().orElse(choice.code()), choice.label(), choice.help()))
                .toList();
    }

    private Map<String, String> facts(Field field) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", field.label());
        field.fim()
                .map(deviations::get)
                .ifPresent(reason -> facts.put("beschreibung", "Abweichung von FIM: " + reason));
        facts.put("bezeichnungEingabe", field.label());
        facts.put("bezeichnungAusgabe", field.label());
        facts.put("schemaelementart", "RNG");
        field.help().ifPresent(help -> facts.put("hilfetextEingabe", help));
        return facts;
    }

    private static List<Keyword> keywords(Field field) {
        Keyword id = new Keyword(Hints.ID, field.id());
        return field.type() instanceof FieldType.Period
                ? List.of(id, new Keyword(Hints.TYPE, Hints.PERIOD))
                : List.of(id);
    }

    private SchemaElement group(Field field, List<Occurrence> parts) {
        String id = field.fim().filter(fim -> fim.startsWith("G")).orElseGet(() -> ids.own('G', field.id()));
        return new SchemaElement(
                Kind.GROUP,
                id,
                "1.0.0",
                facts(field),
                List.of(),
                keywords(field),
                List.of(),
                Optional.empty(),
                List.of(),
                rules.of(field),
                List.copyOf(parts),
                0);
    }
}
