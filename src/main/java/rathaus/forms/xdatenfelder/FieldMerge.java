package rathaus.forms.xdatenfelder;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** One Datenfeld of an imported schema and the field of the form that it became. */
final class FieldMerge {

    private final FormDefinition form;
    private final RepetitionMerge repetitions;
    private final FimLists codeLists;
    private final RawForm raw;
    private final OwnFields fields;
    private final OwnRules rules;
    private final Findings findings;

    FieldMerge(
            FormDefinition form, FimLists codeLists, RawForm raw, OwnFields fields, OwnRules rules, Findings findings) {
        this.form = form;
        this.repetitions = new RepetitionMerge(form);
        this.codeLists = codeLists;
        this.raw = raw;
        this.fields = fields;
        this.rules = rules;
        this.findings = findings;
    }

    /** The field as the form has it now; empty if it was removed. */
    Optional<Occurrence> field(Occurrence memory, String place) {
        String id = place.replaceFirst("\\..*", "");
        Optional<Field> field = form.field(id);
        if (field.isEmpty()) {
            String fim = memory.element().id();
            if (!form.fimDeviations().containsKey(fim)) {
                findings.warning(
                        0,
                        "feld-entfallen",
                        fim + " „" + memory.element().label() + "“ steht nicht mehr im Formular.",
                        "In formular.yaml bei fim_abweichungen sagen, warum.");
            }
            return Optional.empty();
        }
        if (place.contains(".")) {
            return Optional.of(part(memory, field.get()));
        }
        return Optional.of(whole(memory, field.get()));
    }

    private Occurrence part(Occurrence memory, Field field) {
        boolean whole =
                field.type() instanceof FieldType.PostalAddress || field.type() instanceof FieldType.PartialDate;
        if (!whole) {
            findings.warning(
                    0,
                    "feld-geaendert",
                    "„" + field.id() + "“ hat keine Teile mehr, FIM kennt "
                            + memory.element().id() + " als Teil.",
                    "Der Export behält den Teil: im Ziel prüfen.");
        }
        return memory;
    }

    private Occurrence whole(Occurrence memory, Field field) {
        Occurrence own = fields.occurrence(field);
        boolean same = new TypeKeys(codeLists, raw).areUnchanged(memory, field);
        SchemaElement element = same ? memory.element() : changed(memory.element(), own.element());
        Map<String, String> facts = new LinkedHashMap<>(element.facts());
        TextMerge.apply(memory.element(), field, facts);
        List<SchemaRule> all = Stream.concat(
                        memory.element().rules().stream(),
                        rules.of(field).stream()
                                .filter(rule -> !same
                                        || !rule.facts().getOrDefault("typ", "").equals("B")))
                .toList();
        return counted(memory, own, field, same, element.withFacts(facts).withRules(all));
    }

    private Occurrence counted(Occurrence memory, Occurrence own, Field field, boolean same, SchemaElement element) {
        Optional<FieldGroup> entries = repetitions.repeatedBy(memory, field);
        if (entries.isPresent()) {
            return RepetitionMerge.times(memory, entries.get().repetition().orElseThrow(), element);
        }
        boolean always = field.required() && !rules.isConditional(field);
        int least = !field.type().isAsked()
                ? memory.least()
                : always ? Math.max(1, same ? memory.least() : own.least()) : 0;
        return new Occurrence(least, same ? memory.most() : own.most(), memory.references(), element);
    }

    private SchemaElement changed(SchemaElement memory, SchemaElement own) {
        Map<String, String> facts = new LinkedHashMap<>(memory.facts());
        PrecisionReading.KEYS.forEach(facts::remove);
        facts.remove("praezisierung");
        for (String key :
                List.of("feldart", "datentyp", "inhalt", "minLength", "maxLength", "minValue", "maxValue", "pattern")) {
            Optional.ofNullable(own.facts().get(key)).ifPresent(value -> facts.put(key, value));
        }
        boolean listed =
                memory.codeList().isPresent() && codes(codeLists.rows(memory)).equals(codes(own.values()));
        if (memory.codeList().isPresent() && !listed) {
            findings.warning(
                    0,
                    "codeliste-geaendert",
                    memory.id() + ": Die Auswahl weicht von der Codeliste ab.",
                    "Der Export nennt die Einträge selbst, nicht die Codeliste.");
        }
        return new SchemaElement(
                memory.kind(),
                memory.id(),
                memory.version(),
                facts,
                memory.references(),
                Stream.concat(
                                memory.keywords().stream()
                                        .filter(word -> !word.uri().startsWith("urn:x-rathaus:")),
                                own.keywords().stream())
                        .toList(),
                memory.mediaTypes().isEmpty() ? own.mediaTypes() : memory.mediaTypes(),
                listed ? memory.codeList() : Optional.empty(),
                listed ? List.of() : own.values(),
                List.of(),
                List.of(),
                0);
    }

    private static Set<String> codes(List<CodeRow> rows) {
        return rows.stream().map(CodeRow::code).collect(Collectors.toCollection(HashSet::new));
    }
}
