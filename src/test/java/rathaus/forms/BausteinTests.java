package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.kernel.Language;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Uebersetzungen;

/** Blocks: pinned copies, never shared definitions that drift under a published form. */
class BausteinTests {

    private static final String WHY = "zweck: Test, grundlage: Test";

    @TempDir
    Path folder;

    private Path paket;
    private Befunde befunde;

    @BeforeEach
    void prepare() throws IOException {
        paket = Files.createDirectories(folder.resolve("paket"));
    }

    private Leistungspaket written(String groups) throws IOException {
        Files.writeString(paket.resolve("formular.yaml"), """
            seiten:
              - id: seite
                titel: Seite
                gruppen:
            """ + groups.indent(6));
        return read();
    }

    private Leistungspaket read() {
        return ((PackageReader.Reading.Read) PackageReader.folder(paket)).paket();
    }

    private Optional<FormDefinition> form(Leistungspaket leistungspaket) {
        befunde = new Befunde();
        Uebersetzungen translations = Uebersetzungen.read(leistungspaket, befunde);
        Optional<FormDefinition> form = FormDefinition.read(leistungspaket, Set.of(), translations, befunde);
        form.ifPresent(found -> translations.check(found.textKeys(), befunde));
        return form;
    }

    private List<String> findings(String groups) throws IOException {
        form(written(groups));
        return befunde.all().stream().map(Befund::rule).toList();
    }

    private static List<String> ids(FormDefinition form) {
        return form.fields().stream().map(Field::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "anschrift", "kontakt", "vertretung", "zahlung", "unterlagen", "erklaerungen"})
    void areSoundAloneAndTwiceInOneForm(String name) throws IOException {
        Files.createDirectories(paket.resolve("texte"));
        Files.writeString(paket.resolve("texte/en.yaml"), "seite.seite.titel: Page\n");
        FormDefinition form =
                form(written("""
                    - {baustein: %s@1, %s}
                    - {baustein: %s@1, praefix: zweite_, %s}
                    """.formatted(name, WHY, name, WHY))).orElseThrow(() -> new AssertionError(befunde.all()));
        assertThat(befunde.all())
                .as("findings, missing translations among them")
                .isEmpty();
        List<String> once =
                ids(form).stream().filter(id -> !id.startsWith("zweite_")).toList();
        assertThat(ids(form))
                .containsAll(once.stream().map(id -> "zweite_" + id).toList());
    }

    @Test
    void canBeAPageOfTheirOwn() throws IOException {
        Files.writeString(paket.resolve("formular.yaml"), """
            seiten:
              - {baustein: kontakt@1, praefix: mein_, titel: Kontakt, zweck: Test, grundlage: Test}
            """);
        FormDefinition form = form(read()).orElseThrow();
        assertThat(form.pages()).extracting(FormPage::id).containsExactly("mein_kontakt");
        assertThat(form.pages()).extracting(FormPage::title).containsExactly("Kontakt");
        assertThat(ids(form)).containsExactly("mein_kanal", "mein_email", "mein_telefon");
    }

    @Test
    void bringTheirConditionsUnderTheirNewNames() throws IOException {
        FormDefinition form = form(written("- {baustein: zahlung@1, praefix: z_, " + WHY + "}"))
                .orElseThrow();
        Answers debit = Answers.of(Map.of("z_zahlweise", new Answer.One("lastschrift")));
        Answers bill = Answers.of(Map.of("z_zahlweise", new Answer.One("rechnung")));
        assertThat(VisibleForm.of(form, debit, FormsFixtures.badVilbel()).shows("z_iban"))
                .isTrue();
        assertThat(VisibleForm.of(form, bill, FormsFixtures.badVilbel()).shows("z_iban"))
                .isFalse();
    }

    @Test
    void standUnderTheConditionOfTheirUse() throws IOException {
        FormDefinition form = form(written("""
            - id: frage
              felder: [{id: fuer_andere, typ: janein, label: Für andere?}]
            - {baustein: vertretung@1, bedingung: fuer_andere, %s}
            """.formatted(WHY))).orElseThrow();
        Answers hidden = Answers.of(Map.of("fuer_andere", new Answer.YesNo(false), "handeln", new Answer.One("firma")));
        VisibleForm visible = VisibleForm.of(form, hidden, FormsFixtures.badVilbel());
        assertThat(visible.shows("handeln")).isFalse();
        assertThat(visible.shows("firmenname")).isFalse();
        Answers shown = hidden.with("fuer_andere", new Answer.YesNo(true));
        assertThat(VisibleForm.of(form, shown, FormsFixtures.badVilbel()).shows("firmenname"))
                .isTrue();
    }

    @Test
    void canBeRepeated() throws IOException {
        FormDefinition form = form(written("""
            - {baustein: person@1, praefix: kind_, wiederholung: {min: 1, max: 3, eintrag: Kind}, %s}
            """.formatted(WHY))).orElseThrow();
        assertThat(form.repeatedGroup("kind_person")).isPresent();
        assertThat(findings("- {baustein: vertretung@1, wiederholung: {min: 1, max: 3, eintrag: X}, " + WHY + "}"))
                .contains("wiederholung");
    }

    @Test
    void letAUseLeaveOutAndSayDifferentlyOnlyWhatIsAllowed() throws IOException {
        Files.createDirectories(paket.resolve("texte"));
        Files.writeString(paket.resolve("texte/en.yaml"), "seite.seite.titel: Page\n");
        FormDefinition form = form(written("""
            - baustein: person@1
              ohne: [doktorgrad, rufname]
              zweck: Test
              grundlage: Test
              felder:
                geburtsname: {pflicht: ja, label: Name bei der Geburt}
            """)).orElseThrow();
        assertThat(ids(form)).doesNotContain("doktorgrad", "rufname");
        Field field = form.field("geburtsname").orElseThrow();
        assertThat(field.required()).isTrue();
        assertThat(FormTexts.label(form, "familienname", Language.EN)).isEqualTo("Family name");
        assertThat(FormTexts.label(form, "geburtsname", Language.EN))
                .as("the English label of the block does not fit the new German one")
                .isEqualTo("Name bei der Geburt");
        assertThat(findings("- {baustein: person@1, ohne: [gibtsnicht], " + WHY + "}"))
                .contains("baustein-feld");
        assertThat(findings("- {baustein: person@1, felder: {vornamen: {typ: text}}, " + WHY + "}"))
                .contains("schluessel-unbekannt");
        assertThat(findings("- {baustein: person@1, praefix: Falsch, " + WHY + "}"))
                .contains("praefix");
        assertThat(findings("- {baustein: person@1}")).contains("schluessel-fehlt");
        assertThat(findings("- {baustein: person@999, " + WHY + "}")).contains("baustein");
        assertThat(findings("- {baustein: person, " + WHY + "}")).contains("baustein");
        assertThat(findings("- {baustein: ../person@1, " + WHY + "}")).contains("baustein");
    }

    @Test
    void letAUseLeaveOutTheFieldOfACodeList() throws IOException {
        FormDefinition form = form(written("- {baustein: person@1, ohne: [staatsangehoerigkeit], " + WHY + "}"))
                .orElseThrow(() -> new AssertionError(befunde.all()));
        assertThat(ids(form)).contains("familienname").doesNotContain("staatsangehoerigkeit");
        assertThat(befunde.all()).extracting(Befund::rule).doesNotContain("codeliste");
    }

    @Test
    void letNothingBetweenThemGoUnread() throws IOException {
        assertThat(findings("- {baustein: kontakt@1, " + WHY + "}\n- ein Wort statt einer Gruppe\n"))
                .isNotEmpty();
    }

    @Test
    void doNotExcuseACodeListThatNobodyNames() throws IOException {
        Files.createDirectories(paket.resolve("codelisten"));
        Files.writeString(
                paket.resolve("codelisten/fremd.yaml"), "name: Fremd\nquelle: Test\nversion: '1'\neintraege: {A: A}\n");
        assertThat(findings("- {baustein: person@1, " + WHY + "}")).contains("codeliste");
    }

    @Test
    void makeThePackageCompleteInItself() throws IOException {
        Leistungspaket complete = written("- {baustein: person@1, " + WHY + "}");
        assertThat(complete.all())
                .extracting(PackageFile::path)
                .contains("bausteine/person-1.yaml", "codelisten/staaten-2025.yaml");
        assertThat(unpacked(zip(complete, Map.of())).hash()).isEqualTo(complete.hash());
    }

    @Test
    void mayLeaveOutTheFieldForWhichAListCameAlong() throws IOException {
        assertThat(findings("- {baustein: person@1, ohne: [staatsangehoerigkeit], " + WHY + "}"))
                .isEmpty();
        Files.createDirectories(paket.resolve("codelisten"));
        Files.writeString(
                paket.resolve("codelisten/farben.yaml"),
                "name: Farben\nquelle: Test\nversion: \"1\"\neintraege: {rot: Rot}\n");
        assertThat(findings("- {baustein: person@1, ohne: [staatsangehoerigkeit], " + WHY + "}"))
                .containsExactly("codeliste");
    }

    @Test
    void neverDriftUnderAPublishedVersion() throws IOException {
        Leistungspaket today = written("- {baustein: person@1, " + WHY + "}");
        String block =
                today.file("bausteine/person-1.yaml").flatMap(PackageFile::text).orElseThrow();
        Leistungspaket published = unpacked(
                zip(today, Map.of("bausteine/person-1.yaml", block.replace("label: Familienname", "label: Zuname"))));
        FormDefinition form = form(published).orElseThrow();
        assertThat(form.field("familienname").orElseThrow().label()).isEqualTo("Zuname");
        assertThat(published.hash()).as("another word is another version").isNotEqualTo(today.hash());
        assertThat(befunde.all()).extracting(Befund::rule).containsExactly("baustein-abweichend");
    }

    @Test
    void areRefusedIfNobodyUsesThem() throws IOException {
        Files.createDirectories(paket.resolve("bausteine"));
        Files.writeString(paket.resolve("bausteine/alt-1.yaml"), "baustein: alt\n");
        assertThat(findings("- {baustein: anschrift@1, " + WHY + "}")).containsExactly("baustein");
    }

    private static byte[] zip(Leistungspaket leistungspaket, Map<String, String> instead) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (PackageFile file : leistungspaket.all()) {
                zip.putNextEntry(new ZipEntry(file.path()));
                String other = instead.get(file.path());
                zip.write(other == null ? file.bytes() : other.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Leistungspaket unpacked(byte[] zip) {
        return ((PackageReader.Reading.Read) PackageReader.zip("paket", new ByteArrayInputStream(zip))).paket();
    }
}
