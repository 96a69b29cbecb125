package rathaus.servicepackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rathaus.kernel.Language;

/** What the start page says of a Leistung. */
class LeistungWordsTests {

    @Test
    void aConditionOfAPaperFitsIntoASentence() {
        Leistungspaket paket =
                ((PackageReader.Reading.Read) PackageReader.folder(Path.of("leistungen/gewerbe-anmeldung"))).paket();
        Befunde befunde = new Befunde();
        LeistungWords words = new LeistungWords(
                Leistungsbeschreibung.read(paket, befunde).orElseThrow(),
                Uebersetzungen.read(paket, befunde),
                Language.DE);
        assertThat(words.evidence())
                .flatExtracting(paper -> paper.whenInside().stream()
                        .map(Uebersetzungen.Localised::text)
                        .toList())
                .contains("Die Firma ist eingetragen")
                .noneMatch(text -> text.endsWith("."));
    }
}
