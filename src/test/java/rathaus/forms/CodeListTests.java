package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rathaus.kernel.Language;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.PackageReader;
import rathaus.servicepackage.Uebersetzungen;

/** Code lists of a package: bounded, with version and source, searchable without scripts. */
class CodeListTests {

    private static final String FORM = """
        seiten:
          - id: seite
            titel: Seite
            gruppen:
              - id: gruppe
                felder:
                  - {id: staat, typ: auswahl, label: Staat, codeliste: liste}
        """;

    @TempDir
    Path folder;

    private Path paket;
    private CodeList states;

    @BeforeEach
    void prepare() throws Exception {
        paket = Files.createDirectories(folder.resolve("paket/codelisten")).getParent();
        Files.writeString(paket.resolve("formular.yaml"), FORM);
        states = ((FieldType.ListedChoice)
                        FormsFixtures.everyType().field("staat").orElseThrow().type())
                .list();
    }

    private Set<String> rules(String list) throws Exception {
        Files.writeString(paket.resolve("codelisten/liste.yaml"), list);
        Befunde befunde = new Befunde();
        var read = (PackageReader.Reading.Read) PackageReader.folder(paket);
        FormDefinition.read(read.paket(), Set.of(), Uebersetzungen.read(read.paket(), befunde), befunde);
        return befunde.all().stream().map(Befund::rule).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "FR, FR",
        "frankreich, FR",
        "France, FR",
        "FRANKREICH , FR",
        "Türkei, TR",
        "tuerkei, TR",
        "Frankreich (FR), FR",
    })
    void knowWhatIsMeant(String typed, String code) {
        assertThat(states.meant(typed).map(CodeList.Entry::code)).contains(code);
    }

    @Test
    void findByTheBeginningOfTheLabelFirst() {
        List<String> hits =
                states.search("nieder", 12).stream().map(CodeList.Entry::label).toList();
        assertThat(hits).first().isEqualTo("Niederlande");
        assertThat(states.search("holland", 12))
                .extracting(CodeList.Entry::code)
                .containsExactly("NL");
        assertThat(states.search("korea", 12)).extracting(CodeList.Entry::code).contains("KR", "KP");
        assertThat(states.search("a", 12)).hasSize(12);
        assertThat(states.search("  ", 12)).isEmpty();
        assertThat(states.search("xyz", 12)).isEmpty();
    }

    @Test
    void writeTheCodeBehindALabelThatStandsTwice() {
        CodeList twice = new CodeList(
                "liste",
                "Beispiel",
                "1",
                List.of(
                        new CodeList.Entry("1", "Neustadt", Map.of(), List.of()),
                        new CodeList.Entry("2", "Neustadt", Map.of(), List.of())));
        assertThat(twice.meant("Neustadt")).isEmpty();
        CodeList.Entry second = twice.entry("2").orElseThrow();
        assertThat(twice.typedBack(second, Language.DE)).isEqualTo("Neustadt (2)");
        assertThat(twice.meant("Neustadt (2)")).contains(second);
    }

    @Test
    void areRefusedIfTheyAreUnsound() throws Exception {
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege: {A: Eins}\n"))
                .isEmpty();
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege: {A: Eins}\nfremd: x\n"))
                .containsExactly("schluessel-unbekannt");
        assertThat(rules("name: L\neintraege: {A: Eins}\n")).containsExactly("schluessel-fehlt");
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege: {}\n")).containsExactly("codeliste");
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege: {'a b': Eins}\n"))
                .containsExactly("code");
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege: {A: Eins}\nsuchworte: {B: [x]}\n"))
                .containsExactly("code");
        String many =
                IntStream.range(0, 5001).mapToObj(i -> "  C" + i + ": x\n").collect(Collectors.joining());
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege:\n" + many))
                .containsExactly("codeliste");
    }

    @Test
    void areRefusedIfTheyAreMissingOrUnused() throws Exception {
        Files.writeString(paket.resolve("codelisten/andere.yaml"), "name: L");
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege: {A: Eins}\n"))
                .containsExactly("codeliste");
        Files.writeString(paket.resolve("formular.yaml"), FORM.replace("codeliste: liste", "codeliste: ../liste"));
        assertThat(rules("name: L\nquelle: Q\nversion: '1'\neintraege: {A: Eins}\n"))
                .containsExactly("codeliste");
    }

    private Optional<Answer> picked(String typed, String picked) {
        FormDefinition form = FormsFixtures.everyType();
        FormPage page = form.page("auswahl").orElseThrow();
        FormInput input = FormsFixtures.input(Map.of("staat", typed, "staat.treffer", picked));
        return FormReading.page(page, input, Answers.none()).answers().get("staat");
    }

    @Test
    void leadFromAWordToAnEntryInTwoSteps() {
        assertThat(picked("kor", "")).isEmpty();
        assertThat(picked("kor", "KR")).contains(new Answer.One("KR"));
        assertThat(picked("Frankreich", "KR")).contains(new Answer.One("FR"));
        assertThat(picked("xyz", "KR")).isEmpty();
        assertThat(picked("", "KR")).contains(new Answer.One("KR"));
        assertThat(picked("kor", "gibtsnicht")).isEmpty();
    }
}
