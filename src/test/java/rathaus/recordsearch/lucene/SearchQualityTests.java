package rathaus.recordsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.recordsearch.IndexFixtures.ALL;
import static rathaus.recordsearch.IndexFixtures.entry;
import static rathaus.recordsearch.IndexFixtures.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rathaus.recordsearch.Passage;
import rathaus.recordsearch.domain.IndexEntry;
import rathaus.recordsearch.domain.Stamp;

/** How well German is found: inflection, umlauts, compounds; and that what is different stays different. */
class SearchQualityTests {

    private static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("park", "Bescheid über den Bewohnerparkausweis für Frau Müller in der Frankfurter Straße."),
            Map.entry(
                    "hund",
                    "Die Steuer für die Haltung von zwei Hunden wird auf 180 Euro festgesetzt. Zweite Mahnung."),
            Map.entry("hundesteuer", "Anmeldung zur Hundesteuer, der Hund heißt Bello."),
            Map.entry("sonder", "Die Sondernutzungserlaubnis für das Gerüst auf dem Gehweg endet am 12.03.2026."),
            Map.entry("kita", "Die Kinder stehen auf der Warteliste der Kindertagesstätte Regenbogen."),
            Map.entry("haus", "Für die Häuser am Kurpark gilt das Halteverbot von 8 bis 18 Uhr."),
            Map.entry("wohnung", "Die Wohnungsgeberbestätigung wurde nachgereicht, der Umzug ist bestätigt."),
            Map.entry("sperr", "Sperrmüll: drei Matratzen, zwei Kühlschränke. Abholung am Montag."),
            Map.entry("urkunde", "Geburtsurkunde von Jörg Weiß, ausgestellt im Standesamt; zwei Urkunden."),
            Map.entry("eis", "Genehmigung für einen Stand mit Eis und Getränken am Badesee.")));

    @TempDir
    static Path folder;

    private static OneIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = new OneIndex(folder);
        List<IndexEntry> entries = new ArrayList<>();
        TEXTS.forEach((name, text) -> entries.add(entry(id(name), "Schreiben " + name.length(), text)));
        index.write(new Stamp(1, 1), entries, Set.of());
    }

    @AfterAll
    static void close() throws IOException {
        index.folder().close();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> found(String words) throws IOException {
        Set<UUID> ids = new TreeSet<>();
        index.search(query(words, ALL)).hits().forEach(hit -> ids.add(hit.dokument()));
        Set<String> names = new TreeSet<>();
        TEXTS.keySet().stream().filter(name -> ids.contains(id(name))).forEach(names::add);
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hund                      | hund, hundesteuer
            Hunde                     | hund, hundesteuer
            Hundes                    | hund, hundesteuer
            Haus                      | haus
            Hauses                    | haus
            Kind                      | kita
            Kindes                    | kita
            Matratze                  | sperr
            Kühlschrank               | sperr
            KUEHLSCHRANK              | sperr
            Urkunden                  | urkunde
            Joerg                     | urkunde
            jörg                      | urkunde
            Jorg                      | urkunde
            Mueller                   | park, sperr
            Joerg Weiss               | urkunde
            Strasse                   | park
            Ausweis                   | park
            Ausweise                  | park
            Parkausweis               | park
            Bewohner                  | park
            Erlaubnis                 | sonder
            Sondernutzung             | sonder
            Nutzungserlaubnis         | sonder
            Verbot                    | haus
            Sperrmuell                | sperr
            Geburt                    | urkunde
            Wohnung                   | wohnung
            Wohnungsgeber             | wohnung
            Bestätigung               | wohnung
            Steuer                    | hund, hundesteuer
            Haltung Hund              | hund
            Hundehaltung              | hund
            Steuer für die Hunde      | hund, hundesteuer
            "zweite Mahnung"          | hund
            "Mahnung zweite"          |
            Hund -Mahnung             | hundesteuer
            Hund -"zweite Mahnung"    | hundesteuer
            12.03.2026                | sonder
            eis                       | eis
            Ei                        |
            Park                      | haus, park
            Fahrrad                   |
            Bello Mahnung             |
            """)
    void findsTheRightOnes(String words, String expected) throws IOException {
        Set<String> names = new TreeSet<>(expected == null ? List.of() : List.of(expected.split(", ")));
        assertThat(found(words)).isEqualTo(names);
    }

    @Test
    void findsAFileByItsNumberOrAPartOfIt() throws IOException {
        assertThat(found("12-54-30/2026-000007")).isEqualTo(TEXTS.keySet());
        assertThat(found("2026-000007")).isEqualTo(TEXTS.keySet());
        assertThat(found("2026-000008")).isEmpty();
    }

    /** Müller and Müll share a stem, as strict stemmers have it: the name must at least come first. */
    @Test
    void putsTheWordAsItWasWrittenFirst() throws IOException {
        assertThat(index.search(query("Müller", ALL)).hits().getFirst().dokument())
                .isEqualTo(id("park"));
    }

    @Test
    void marksWhatWasFoundInAPassage() throws IOException {
        Passage passage =
                index.search(query("Parkausweis Müller", ALL)).hits().getFirst().passage();
        assertThat(passage.pieces().stream().filter(Passage.Piece::found).map(Passage.Piece::text))
                .containsExactly("Bewohnerparkausweis", "Müller");
        assertThat(String.join(
                        "", passage.pieces().stream().map(Passage.Piece::text).toList()))
                .isEqualTo(TEXTS.get("park"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ???
            name:[* TO *]
            ((((
            der die das
            -Hund
            -
            \u0000
            """)
    void survivesAnything(String words) throws IOException {
        assertThat(index.search(query(words, ALL)).hits()).hasSizeLessThanOrEqualTo(TEXTS.size());
    }
}
