package rathaus.forms.xdatenfelder;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.draft;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.field;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.form;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.group;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.rule;
import static rathaus.forms.xdatenfelder.XdatenfelderFixtures.schemaOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rathaus.forms.Field;
import rathaus.forms.FieldGroup;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Uebersetzungen;

/** What becomes of the elements of a schema. */
class ImportTests {

    private static final String LIST = """
            <CodeList xmlns="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification>
            <Version>1</Version><CanonicalUri>urn:farbe</CanonicalUri><CanonicalVersionUri>urn:farbe_1</CanonicalVersionUri>
            </Identification><ColumnSet><Column Id="code"/><Column Id="name"/><Column Id="wellenlaenge"/>
            <Key Id="k"><ColumnRef Ref="code"/></Key></ColumnSet><SimpleCodeList>
            %s</SimpleCodeList></CodeList>
            """;

    @ParameterizedTest
    @CsvSource({
        "Anmerkung, text, text",
        "Anmerkung, text_latin, text",
        "Familienname, text, name",
        "E-Mail, text, email",
        "Telefon, text, telefon",
        "IBAN, text, iban",
        "Amtliches Kennzeichen, text, kennzeichen",
        "Tag der Feier, date, datum",
        "Zustimmung, bool, janein",
        "Anzahl, num_int, zahl",
        "Gewicht, num, zahl",
        "Kosten, num_currency, betrag",
        "Nachweis, file, datei",
        "Hinweis, label text, information",
        "Vorgangsart, hidden text, berechnet",
        "Familienname, bool, janein"
    })
    void recognisesWhatIsAsked(String name, String type, String expected) {
        FormDefinition form = read(draft(schemaOf(field("1:1", "F99000000001", name, type))));
        assertThat(form.fields()).hasSize(1);
        assertThat(RawForm.text(raw(draft(schemaOf(field("1:1", "F99000000001", name, type))), form), "typ"))
                .contains(expected);
    }

    @Test
    void takesBoundsOver() {
        String bounds = "<x:praezisierung minLength=\"2\" maxLength=\"9\" pattern=\"[a-z]+\"/>";
        FormDefinition form = read(draft(schemaOf(field("0:1", "F99000000001", "Wort", "text", bounds))));
        Field word = form.field("wort").orElseThrow();
        assertThat(word.required()).isFalse();
        assertThat(word.fim()).contains("F99000000001");
        FieldType.TextLine line = (FieldType.TextLine) word.type();
        assertThat(List.of(line.least(), line.most())).containsExactly(2, 9);
        assertThat(line.pattern().orElseThrow().pattern()).isEqualTo("[a-z]+");
    }

    @Test
    void saysWhichPatternItCannotTake() {
        var draft = draft(
                schemaOf(field("1:1", "F99000000001", "Wort", "text", "<x:praezisierung pattern=\"(a)\\1(?=b)\"/>")));
        assertThat(rules(draft)).contains("muster");
        assertThat(form(draft)).contains("# Offen: Das Muster ist zu lang oder keine RE2-Schreibweise.");
        assertThat(read(draft).fields()).hasSize(1);
    }

    @Test
    void makesPagesOfTheGroupsAtTheTopAndGroupsOfTheOthers() {
        FormDefinition form = read(draft(schemaOf(
                field("1:1", "F99000000001", "Anlass", "text"),
                group(
                        "1:1",
                        "G99000000001",
                        "Feier",
                        field("1:1", "F99000000002", "Ort der Feier", "text"),
                        group("1:1", "G99000000002", "Musik", field("1:1", "F99000000003", "Kapelle", "text")),
                        field("1:1", "F99000000004", "Ende", "text")))));
        assertThat(form.pages()).extracting(page -> page.title()).containsExactly("Anlass", "Feier");
        assertThat(form.pages().get(1).groups())
                .extracting(FieldGroup::fim)
                .containsExactly(Optional.of("G99000000001"), Optional.of("G99000000002"), Optional.of("G99000000001"));
    }

    @Test
    void repeatsGroupsAndFieldsWithinTheirBounds() {
        FormDefinition form = read(draft(schemaOf(
                group("1:5", "G99000000001", "Hund", field("1:1", "F99000000001", "Rufzeichen", "text")),
                group("1:1", "G99000000002", "Halter", field("2:*", "F99000000002", "Zeile", "text")))));
        FieldGroup.Repetition dogs =
                form.repeatedGroup("hund").orElseThrow().repetition().orElseThrow();
        assertThat(List.of(dogs.least(), dogs.most())).containsExactly(1, 5);
        FieldGroup.Repetition lines =
                form.repeatedGroup("zeile_liste").orElseThrow().repetition().orElseThrow();
        assertThat(List.of(lines.least(), lines.most())).containsExactly(2, 20);
    }

    @Test
    void repeatsGroupsInsideEntries() {
        var draft = draft(schemaOf(group(
                "1:5",
                "G99000000001",
                "Hund",
                field("1:1", "F99000000001", "Rufzeichen", "text"),
                group(
                        "0:3",
                        "G99000000002",
                        "Impfung",
                        field("1:1", "F99000000002", "Stoff", "text"),
                        field("1:1", "F99000000003", "Nachweis", "file")))));
        FieldGroup dog = read(draft).repeatedGroup("hund").orElseThrow();
        assertThat(dog.nested()).singleElement().satisfies(inner -> {
            assertThat(inner.id()).isEqualTo("impfung");
            assertThat(inner.repetition().orElseThrow().most()).isEqualTo(3);
            assertThat(inner.fields()).hasSize(2);
        });
        var root = XdatenfelderFixtures.schema(
                        XdatenfelderFixtures.export(draft.files()).schema())
                .root();
        var after = root.children().getFirst();
        assertThat(after.count()).isEqualTo("1:5");
        assertThat(after.element().children().getLast().count()).isEqualTo("0:3");
        assertThat(after.element().children().getLast().element().children()).hasSize(2);
    }

    @Test
    void asksForATimeAndSearchesALongList() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            rows.append("<Row><Value><SimpleValue>")
                    .append(i)
                    .append("</SimpleValue></Value><Value><SimpleValue>Farbe ")
                    .append(i)
                    .append("</SimpleValue></Value></Row>");
        }
        String time = "<x:praezisierung minValue=\"08:00:00\"/>";
        var draft = draft(
                schemaOf(field("1:1", "F99000000001", "Beginn", "time", time), choice("1:1"))
                        .getBytes(StandardCharsets.UTF_8),
                Map.of("C99000001_genericode.xml", LIST.formatted(rows).getBytes(StandardCharsets.UTF_8)));
        FormDefinition form = read(draft);
        assertThat(((FieldType.TimeOfDay) form.field("beginn").orElseThrow().type()).first())
                .contains(java.time.LocalTime.of(8, 0));
        assertThat(((FieldType.ListedChoice) form.field("farbe").orElseThrow().type())
                        .list()
                        .entries())
                .hasSize(60);
        assertThat(XdatenfelderFixtures.export(draft.files()).codeLists()).containsKey("C99000001_genericode.xml");
    }

    @Test
    void doesNotBuildAnExpressionThatExplodes() {
        String pattern = "<x:praezisierung pattern=\"((a{100}){100}){100}\"/>";
        assertThat(rules(draft(schemaOf(field("1:1", "F99000000001", "Wort", "text", pattern)))))
                .contains("muster");
    }

    @Test
    void saysWhatCannotRepeatOnceMore() {
        var draft = draft(schemaOf(group(
                "1:5",
                "G99000000001",
                "Hund",
                group("0:3", "G99000000002", "Impfung", field("1:1", "F99000000001", "Stoff", "text")))));
        assertThat(draft.befunde())
                .filteredOn(befund -> befund.rule().equals("wiederholung"))
                .extracting(Befund::reason)
                .singleElement()
                .asString()
                .contains("G99000000002");
        assertThat(read(draft).fields()).hasSize(1);
    }

    @Test
    void asksWhetherAnOptionalGroupApplies() {
        var draft = draft(schemaOf(group(
                "1:1",
                "G99000000001",
                "Feier",
                group("0:1", "G99000000002", "Musik", field("1:1", "F99000000001", "Kapelle", "text")))));
        FormDefinition form = read(draft);
        assertThat(form.field("mit_musik").orElseThrow().type()).isInstanceOf(FieldType.YesOrNo.class);
        assertThat(form.pages().getFirst().groups().get(1).condition()).isPresent();
        assertThat(form.field("kapelle").orElseThrow().required()).isTrue();
    }

    @Test
    void asksWhichPartOfAChoiceApplies() {
        var draft = draft(schemaOf(group(
                "1:1",
                "G99000000001",
                "Halter",
                "<x:art><code>X</code></x:art>",
                group("1:1", "G99000000002", "Person", field("1:1", "F99000000001", "Familienname", "text")),
                group("1:1", "G99000000003", "Firma", field("1:1", "F99000000002", "Firmenname", "text")))));
        FormDefinition form = read(draft);
        assertThat(form.field("auswahl_halter").orElseThrow().type()).isInstanceOf(FieldType.ChoiceOfOne.class);
        assertThat(form.pages().getFirst().groups())
                .hasSize(3)
                .allMatch(group -> group.title().isEmpty() || group.condition().isPresent());
        assertThat(XdatenfelderFixtures.schema(
                                XdatenfelderFixtures.export(draft.files()).schema())
                        .root()
                        .children()
                        .getFirst()
                        .element()
                        .children())
                .extracting(child -> child.count() + " " + child.element().id())
                .containsExactly("1:1 G99000000002", "1:1 G99000000003");
    }

    @Test
    void joinsAnAddressAndAPartialDate() {
        FormDefinition form = read(draft(schemaOf(group(
                "1:1",
                "G99000000001",
                "Person",
                group(
                        "1:1",
                        "G60000000083",
                        "Geburtsdatum",
                        field("0:1", "F60000000231", "Tag", "num_int"),
                        field("0:1", "F60000000232", "Monat", "num_int"),
                        field("1:1", "F60000000233", "Jahr", "num_int")),
                field("1:1", "F60000000243", "Straße", "text"),
                field("1:1", "F60000000244", "Hausnummer", "text"),
                group(
                        "1:1",
                        "G99000000002",
                        "Ort",
                        field("1:1", "F60000000246", "Postleitzahl", "text"),
                        field("1:1", "F60000000247", "Ort", "text"))))));
        assertThat(form.fields()).extracting(Field::id).containsExactly("geburtsdatum", "anschrift");
        assertThat(form.field("geburtsdatum").orElseThrow().type()).isInstanceOf(FieldType.PartialDate.class);
        assertThat(((FieldType.PostalAddress)
                                form.field("anschrift").orElseThrow().type())
                        .fimParts())
                .containsEntry("plz", "F60000000246")
                .hasSize(4);
    }

    @Test
    void offersTheCodesOfAListThatLiesBeside() {
        String row = "<Row><Value ColumnRef=\"code\"><SimpleValue>%s</SimpleValue></Value>"
                + "<Value ColumnRef=\"name\"><SimpleValue>%s</SimpleValue></Value></Row>";
        String list = LIST.formatted(row.formatted("01", "rot") + row.formatted("grün", "grün"));
        var draft = draft(
                schemaOf(choice("1:1")).getBytes(StandardCharsets.UTF_8),
                Map.of("C99000001_genericode.xml", list.getBytes(StandardCharsets.UTF_8)));
        FieldType.ChoiceOfOne colour =
                (FieldType.ChoiceOfOne) read(draft).field("farbe").orElseThrow().type();
        assertThat(colour.choices()).extracting(FieldType.Choice::label).containsExactly("rot", "grün");
        assertThat(colour.choices().get(1).fim()).contains("grün");
        assertThat(rules(draft)).contains("codeliste-spalten");
    }

    @Test
    void saysThatACodeListIsMissingOrTooLong() {
        assertThat(rules(draft(schemaOf(choice("1:1"))))).contains("codeliste");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 51; i++) {
            rows.append("<Row><Value><SimpleValue>krumm:").append(i).append("</SimpleValue></Value></Row>");
        }
        var draft = draft(
                schemaOf(choice("1:1")).getBytes(StandardCharsets.UTF_8),
                Map.of("C1_genericode.xml", LIST.formatted(rows).getBytes(StandardCharsets.UTF_8)));
        assertThat(form(draft)).contains("hat 51 Einträge");
        assertThat(read(draft).field("farbe").orElseThrow().type()).isInstanceOf(FieldType.TextLine.class);
    }

    @Test
    void marksRulesAsNotYetTranslatedUntilSomebodySaysOtherwise() {
        var draft = draft(schemaOf(
                rule("R99000000001", "Wenn F99000000001, dann F99000000002."),
                field("1:1", "F99000000001", "Anlass", "text"),
                field("1:1", "F99000000002", "Folge", "text")));
        assertThat(form(draft)).contains("# Noch nicht übersetzt: Regel R99000000001");
        assertThat(XdatenfelderFixtures.check(draft).all())
                .extracting(Befund::reason)
                .containsExactly("Die Regel R99000000001 „Regel“ ist noch nicht übersetzt (betrifft anlass, folge).");
        var files = new java.util.TreeMap<>(draft.files());
        files.put(
                "fim.yaml",
                XdatenfelderFixtures.file(draft, "fim.yaml")
                        .replace("stand: offen", "stand: uebersetzt")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(XdatenfelderFixtures.check(new XdatenfelderImport.Outcome.Drafted(files, List.of(), 0, 0))
                        .all())
                .isEmpty();
    }

    @Test
    void dropsNothingInSilence() {
        var draft = draft(schemaOf(
                "<x:relation><x:praedikat><code>1</code></x:praedikat></x:relation>",
                field("1:1", "F99000000001", "Punkt", "obj", "<x:seltsam>1</x:seltsam>"),
                field("1:1", "F99000000002", "Zeitpunkt", "datetime"),
                field("x", "F99000000003", "Oft", "text"),
                "<x:struktur><x:anzahl>1:1</x:anzahl><x:enthaelt/></x:struktur>"));
        assertThat(rules(draft)).contains("xdf-element", "datentyp", "anzahl", "struktur");
        assertThat(draft.befunde())
                .extracting(Befund::reason)
                .anyMatch(reason -> reason.contains("„seltsam“ bei F99000000001"))
                .anyMatch(reason -> reason.contains("„relation“ bei S99000000001"));
        assertThat(read(draft).fields()).hasSize(3);
    }

    private static String choice(String count) {
        return field(
                count,
                "F99000000009",
                "Farbe",
                "select text",
                "<x:codelisteReferenz><x:canonicalIdentification>urn:farbe</x:canonicalIdentification>"
                        + "</x:codelisteReferenz>");
    }

    private static List<String> rules(XdatenfelderImport.Outcome.Drafted draft) {
        return draft.befunde().stream().map(Befund::rule).toList();
    }

    private static Map<?, ?> raw(XdatenfelderImport.Outcome.Drafted draft, FormDefinition form) {
        return RawForm.of(XdatenfelderFixtures.paket(draft, form(draft)))
                .field(form.fields().getFirst().id());
    }

    private static FormDefinition read(XdatenfelderImport.Outcome.Drafted draft) {
        Befunde befunde = new Befunde();
        var paket = XdatenfelderFixtures.paket(draft, form(draft));
        Optional<FormDefinition> form =
                FormDefinition.read(paket, Set.of(), Uebersetzungen.read(paket, befunde), befunde);
        assertThat(befunde.all()).isEmpty();
        return form.orElseThrow();
    }
}
