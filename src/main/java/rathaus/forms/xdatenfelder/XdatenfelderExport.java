package rathaus.forms.xdatenfelder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.forms.FormDefinition;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Ortsrechtspunkt;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Section;
import rathaus.servicepackage.Uebersetzungen;

/**
 * The form of a Leistungspaket as a Stammdatenschema of XDatenfelder 3.0.0, with its code lists in genericode. Pure: the same
 * package at the same time gives the same bytes. Elements keep the ids of FIM that the form names; all others get one of our own
 * ({@link FimIds}).
 */
public final class XdatenfelderExport {

    private final Leistungspaket paket;
    private final FormDefinition form;
    private final Optional<FimOrigin> origin;
    private final FimIds ids;
    private final RawForm raw;
    private final Findings findings = new Findings("formular.yaml");

    private XdatenfelderExport(Leistungspaket paket, FormDefinition form, Optional<FimOrigin> origin) {
        this.paket = paket;
        this.form = form;
        this.origin = origin;
        this.ids = new FimIds(paket.id().value());
        this.raw = RawForm.of(paket);
    }

    /** What came of an export. */
    public sealed interface Outcome {

        /**
         * A schema.
         *
         * @param codeLists genericode files that belong beside it, by name
         */
        record Written(byte[] schema, SortedMap<String, byte[]> codeLists, List<Befund> befunde) implements Outcome {}

        /** The package cannot be read, or its form has errors. */
        record Refused(List<Befund> befunde) implements Outcome {}
    }

    /** @param at when the export is made; it stands in the schema */
    public static Outcome write(PackageReader.Reading reading, Instant at) {
        return switch (reading) {
            case PackageReader.Reading.Refused refused -> new Outcome.Refused(refused.befunde());
            case PackageReader.Reading.Read read -> write(read.paket(), at);
        };
    }

    private static Outcome write(Leistungspaket paket, Instant at) {
        Befunde befunde = new Befunde();
        Set<String> names = Ortsrechtspunkt.read(paket, befunde).orElse(List.of()).stream()
                .map(Ortsrechtspunkt::name)
                .collect(Collectors.toSet());
        Optional<FormDefinition> form = FormDefinition.read(paket, names, Uebersetzungen.read(paket, befunde), befunde);
        Optional<FimOrigin> origin = FimOrigin.read(paket, befunde);
        if (form.isEmpty() || befunde.hasErrors()) {
            return new Outcome.Refused(befunde.all());
        }
        return new XdatenfelderExport(paket, form.get(), origin).written(at);
    }

    private Outcome written(Instant at) {
        Schema schema = origin.map(this::fromOrigin).orElseGet(this::fromForm);
        SortedMap<String, byte[]> lists = new TreeMap<>();
        origin.ifPresent(memory -> put(memory.codeLists().usedIn(schema.root()), lists));
        put(OwnLists.of(form).usedIn(schema.root()), lists);
        String message = UUID.nameUUIDFromBytes((paket.hash() + " " + at).getBytes(StandardCharsets.UTF_8))
                .toString();
        byte[] bytes = SchemaXml.write(schema, message, at, findings);
        return new Outcome.Written(bytes, lists, findings.all());
    }

    private static void put(List<FimList> used, SortedMap<String, byte[]> lists) {
        used.stream()
                .filter(list -> !list.rows().isEmpty())
                .filter(list -> !lists.containsKey(GenericodeXml.fileName(list, List.of())))
                .forEach(list -> lists.put(
                        GenericodeXml.fileName(list, List.copyOf(lists.keySet())), GenericodeXml.write(list)));
    }

    private Schema fromOrigin(FimOrigin memory) {
        OriginExport export = new OriginExport(form, memory, raw, ids, findings);
        SchemaElement root = memory.schema().root();
        Map<String, String> facts = new LinkedHashMap<>(root.facts());
        facts.putIfAbsent("dokumentsteckbrief", ids.own('D', "dokumentsteckbrief"));
        List<Occurrence> children = export.children();
        List<SchemaRule> rules =
                Stream.concat(root.rules().stream(), export.rules().stream()).toList();
        return new Schema("3.0.0", "", root.withFacts(facts).withRules(rules).withChildren(children));
    }

    private Schema fromForm() {
        OwnRules rules = new OwnRules(ids, raw, Set.of());
        OwnFields fields = new OwnFields(ids, rules, form.fimDeviations(), findings);
        List<Occurrence> pages = new OwnGroups(ids, fields, rules, raw).pages(form.pages());
        Map<String, String> facts = new LinkedHashMap<>();
        Optional<Section> leistung = Section.root(paket, "leistung.yaml", new Befunde());
        String name = leistung.flatMap(section -> section.optionalText("name"))
                .orElse(paket.id().value());
        List<String> about = new ArrayList<>();
        about.add("Formular des Leistungspakets " + paket.id() + ", kein Schema des FIM-Katalogs.");
        form.fim().ifPresent(fim -> about.add("Es folgt dem FIM-Schema " + fim + "."));
        facts.put("name", name);
        facts.put("bezeichnung", name);
        facts.put("beschreibung", String.join(" ", about));
        facts.put("dokumentsteckbrief", ids.own('D', "dokumentsteckbrief"));
        SchemaElement root = OwnGroups.element(ids.own('S', "schema"), name, Optional.empty(), List.of(), pages);
        return new Schema(
                "3.0.0",
                "",
                new SchemaElement(
                        Kind.SCHEMA,
                        root.id(),
                        root.version(),
                        facts,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        OwnConditions.of(form, raw, rules),
                        pages,
                        0));
    }
}
