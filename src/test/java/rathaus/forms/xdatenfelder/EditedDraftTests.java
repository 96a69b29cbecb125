package rathaus.forms.xdatenfelder;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.draft;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.field;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.form;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.group;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.schemaOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.servicepackage.Befund;

/** What people changed in an imported form is what an export says; the rest comes back as it was. */
class EditedDraftTests {

    private static final String DEFINITION = "<x:definition>Wie die Feier heißt</x:definition>";

    private final XdatenfelderImport.Outcome.Drafted draft = draft(schemaOf(group(
            "1:1",
            "G99000000001",
            "Feier",
            field("1:1", "F99000000001", "Anlass", "text", "<x:praezisierung maxLength=\"30\"/>"),
            field("1:1", "F99000000002", "Ende", "date"),
            group("0:1", "G99000000002", "Musik", field("1:1", "F99000000003", "Kapelle", "text")))));

    @Test
    void givesChangedBoundsAndTextsButKeepsTheRest() {
        Map<String, Occurrence> after = export(form(draft)
                .replace("label: Anlass", "label: Was feiern Sie?\n            pflicht: nein")
                .replace("max: 30", "max: 40"));
        Occurrence occasion = after.get("F99000000001");
        assertThat(occasion.count()).isEqualTo("0:1");
        assertThat(occasion.element().facts())
                .containsEntry("bezeichnungEingabe", "Was feiern Sie?")
                .containsEntry("name", "Anlass")
                .containsEntry("maxLength", "40");
        assertThat(after.get("F99000000002").count()).isEqualTo("1:1");
    }

    @Test
    void addsOwnFieldsWhereTheyStandAndNamesThoseThatAreGone() {
        String form = form(draft);
        int end = form.indexOf("          - id: ende");
        int next = form.indexOf("      - id: frage_mit_musik");
        String changed = form.substring(0, end)
                + "          - {id: gaeste, typ: zahl, label: Wie viele Gäste?}\n"
                + form.substring(next);
        XdatenfelderExport.Outcome.Written written = written(changed);
        assertThat(written.befunde()).extracting(Befund::rule).containsExactly("feld-entfallen");
        Map<String, Occurrence> after = occurrences(written);
        assertThat(after).doesNotContainKey("F99000000002");
        List<Occurrence> inside = after.get("G99000000001").element().children();
        assertThat(inside).hasSize(3);
        assertThat(inside.getLast().element().id()).matches("F99\\d{9}");
        assertThat(inside.getLast().element().label()).isEqualTo("Wie viele Gäste?");
    }

    @Test
    void saysConditionsInWords() {
        String changed = form(draft).replace("bedingung: mit_musik", "bedingung: anlass = \"Hochzeit\"");
        SchemaElement root =
                XdatenfelderFixtures.schema(written(changed).schema()).root();
        assertThat(root.rules())
                .extracting(SchemaRule::text)
                .containsExactly("Wird nur gefragt, wenn (FEEL): anlass = \"Hochzeit\"");
        assertThat(XdatenfelderFixtures.schema(written(form(draft)).schema())
                        .root()
                        .rules())
                .isEmpty();
    }

    @Test
    void leavesOutQuestionsThatTheImportAdded() {
        assertThat(form(draft)).contains("id: mit_musik");
        assertThat(export(form(draft)).keySet())
                .containsExactlyInAnyOrder(
                        "G99000000001", "F99000000001", "F99000000002", "G99000000002", "F99000000003");
    }

    @Test
    void refusesAFormWithErrors() {
        assertThat(XdatenfelderExport.write(
                        XdatenfelderFixtures.reading(files(form(draft).replace("typ: datum", "typ: unsinn"))),
                        XdatenfelderFixtures.NOON))
                .isInstanceOf(XdatenfelderExport.Outcome.Refused.class);
    }

    @Test
    void givesOwnElementsTheSameIdEveryTime() {
        FimIds ids = new FimIds("feier");
        assertThat(ids.own('F', "gaeste")).isEqualTo(new FimIds("feier").own('F', "gaeste"));
        assertThat(ids.own('F', "gaeste")).isNotEqualTo(new FimIds("fest").own('F', "gaeste"));
        assertThat(FimIds.isOwn(ids.own('F', "gaeste"))).isTrue();
        assertThat(Stream.of("F60000227", "F60000000227", "F00-4cb0dd14-629c-4661-9435-4e9eadc43e07")
                        .map(FimIds::current))
                .containsExactly("F60000000227", "F60000000227", "F00000-4cb0dd14-629c-4661-9435-4e9eadc43e07")
                .noneMatch(FimIds::isOwn);
    }

    @Test
    void keepsTheDefinitionOfTheCatalogue() {
        var described = draft(schemaOf(field("1:1", "F99000000001", "Anlass", "text", DEFINITION)));
        var written = XdatenfelderFixtures.export(described.files());
        assertThat(occurrences(written).get("F99000000001").element().fact("definition"))
                .isEqualTo("Wie die Feier heißt");
    }

    private Map<String, byte[]> files(String form) {
        Map<String, byte[]> files = new TreeMap<>(draft.files());
        files.put("formular.yaml", form.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private XdatenfelderExport.Outcome.Written written(String form) {
        return XdatenfelderFixtures.export(files(form));
    }

    private Map<String, Occurrence> export(String form) {
        return occurrences(written(form));
    }

    private static Map<String, Occurrence> occurrences(XdatenfelderExport.Outcome.Written written) {
        Map<String, Occurrence> found = new TreeMap<>();
        collect(XdatenfelderFixtures.schema(written.schema()).root(), found);
        return found;
    }

    private static void collect(SchemaElement element, Map<String, Occurrence> found) {
        for (Occurrence child : element.children()) {
            found.put(child.element().id(), child);
            collect(child.element(), found);
        }
    }
}
