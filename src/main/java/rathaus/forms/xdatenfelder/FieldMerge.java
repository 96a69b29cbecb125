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

    /** Keys of a field that say nothing about its type. */
    private static final Set<String> NOT_OF_TYPE = Set.of(
            "id",
            "label",
            "hilfe",
            "pflicht",
            "fim",
            "fim_teile",
            "bedingung",
            "pruefung",
            "zweck",
            "grundlage",
            "personenbezug",
            "vorbefuellung",
            "autocomplete",
            "muster_meldung");

    private final FormDefinition form;
    private final CodeLists codeLists;
    private final RawForm raw;
    private final OwnFields fields;
    private final OwnRules rules;
    private final Findings findings;

    FieldMerge(
            FormDefinition form,
            CodeLists codeLists,
            RawForm raw,
            OwnFields fields,
            OwnRules rules,
            Findings findings) {
        this.form = form;
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
        boolean same = isUnchanged(memory, field);
        SchemaElement element = same ? memory.element() : changed(memory.element(), own.element());
        Map<String, String> facts = new LinkedHashMap<>(element.facts());
        texts(memory.element(), field, facts);
        List<SchemaRule> all = Stream.concat(
                        memory.element().rules().stream(),
                        rules.of(field).stream()
                                .filter(rule -> !same
                                        || !rule.facts().getOrDefault("typ", "").equals("B")))
                .toList();
        return counted(memory, own, field, same, element.withFacts(facts).withRules(all));
    }

    private Occurrence counted(Occurrence memory, Occurrence own, Field field, boolean same, SchemaElement element) {
        Optional<FieldGroup> entries = repeatedBy(memory, field);
        if (entries.isPresent()) {
            return times(memory, entries.get().repetition().orElseThrow(), element);
        }
        boolean always = field.required() && !rules.isConditional(field);
        int least = !field.type().isAsked()
                ? memory.least()
                : always ? Math.max(1, same ? memory.least() : own.least()) : 0;
        return new Occurrence(least, same ? memory.most() : own.most(), memory.references(), element);
    }

    /** The repeated group that an import made for a field that may occur several times. */
    private Optional<FieldGroup> repeatedBy(Occurrence memory, Field field) {
        return form.pages().stream()
                .flatMap(page -> page.groups().stream())
                .filter(group -> memory.isRepeated()
                        && group.repetition().isPresent()
                        && group.fields().size() == 1
                        && group.fields().getFirst().id().equals(field.id()))
                .findFirst();
    }

    /** How often a group occurs, if the form says something else than it said after the import. */
    Occurrence group(Occurrence memory, boolean conditional) {
        Optional<FieldGroup> group = form.pages().stream()
                .flatMap(page -> page.groups().stream())
                .filter(candidate -> memory.isRepeated()
                        && candidate.repetition().isPresent()
                        && candidate.fim().equals(Optional.of(memory.element().id())))
                .findFirst();
        Occurrence counted = group.map(found -> times(memory, found.repetition().orElseThrow(), memory.element()))
                .orElse(memory);
        return conditional ? new Occurrence(0, counted.most(), counted.references(), counted.element()) : counted;
    }

    private static Occurrence times(Occurrence memory, FieldGroup.Repetition repetition, SchemaElement element) {
        int most = FormComposition.most(memory);
        boolean same = repetition.most() == most && repetition.least() == Math.min(memory.least(), most);
        return new Occurrence(
                same ? memory.least() : repetition.least(),
                same ? memory.most() : Optional.of(repetition.most()),
                memory.references(),
                element);
    }

    /** Whether the keys of the type are still those that the import wrote. */
    private boolean isUnchanged(Occurrence memory, Field field) {
        Map<String, Object> imported = new LinkedHashMap<>();
        FieldMapping.map(memory, codeLists).keys().forEach((key, value) -> imported.put(key, plain(value)));
        Map<String, Object> now = new LinkedHashMap<>();
        raw.field(field.id()).forEach((key, value) -> {
            if (!NOT_OF_TYPE.contains(String.valueOf(key))) {
                now.put(String.valueOf(key), plain(value));
            }
        });
        return imported.equals(now);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case YamlText.Line line -> plain(line.keys());
            case YamlText.Bare bare -> bare.text();
            case Map<?, ?> map -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map.forEach((key, inner) -> plain.put(String.valueOf(key), plain(inner)));
                yield plain;
            }
            case List<?> list -> list.stream().map(FieldMerge::plain).toList();
            default -> Texts.oneLine(String.valueOf(value));
        };
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

    private static void texts(SchemaElement memory, Field field, Map<String, String> facts) {
        String label = Texts.oneLine(memory.label().isEmpty() ? memory.id() : memory.label());
        if (!label.equals(field.label())) {
            facts.put("bezeichnungEingabe", field.label());
        }
        String help = Texts.oneLine(memory.fact("hilfetextEingabe"));
        String now = field.help().map(Texts::oneLine).orElse("");
        boolean leftOut = now.isEmpty() && (help.equals(label) || isShownAsText(field, help));
        if (!leftOut && !help.equals(now)) {
            facts.remove("hilfetextEingabe");
            field.help().ifPresent(text -> facts.put("hilfetextEingabe", text));
        }
    }

    /** The import leaves out a help that says the same as the text of the field. */
    private static boolean isShownAsText(Field field, String help) {
        return switch (field.type()) {
            case FieldType.Information information ->
                Texts.oneLine(information.text()).equals(help);
            case FieldType.Declaration declaration ->
                Texts.oneLine(declaration.text()).equals(help);
            default -> false;
        };
    }
}
