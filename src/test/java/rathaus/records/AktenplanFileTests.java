package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AktenplanFileTests {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void readsPositionsWithAndWithoutAnOwnNumber() throws IOException {
        assertThat(read("02-12-10;Meldewesen;2024-01-01;;beispiel", "12-54-35;Parken;2024-01-01;12-54-30;bestaetigt"))
                .containsExactly(
                        new AktenplanEntry(
                                new AktenplanPosition("02-12-10", "Meldewesen", "02-12-10", DAY, false), false),
                        new AktenplanEntry(new AktenplanPosition("12-54-35", "Parken", "12-54-30", DAY, true), false));
    }

    @Test
    void readsTheEndOfAPosition() throws IOException {
        assertThat(read("02-12-10;Meldewesen;2027-01-01;;beendet"))
                .singleElement()
                .matches(AktenplanEntry::ended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02-12-10;Meldewesen;2024-01-01;beispiel | 2",
                "zwei;Meldewesen;2024-01-01;;beispiel | 2",
                "02-12-10;;2024-01-01;;beispiel | 2",
                "02-12-10;Meldewesen;1.1.2024;;beispiel | 2",
                "02-12-10;Meldewesen;2024-01-01;;ungefähr | 2",
                "02-12-10;Meldewesen;2024-01-01;../x;beispiel | 2"
            })
    void namesTheLineOfAMistake(String line, int number) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOfSatisfying(
                        MalformedAktenplanException.class,
                        mistake -> assertThat(mistake.line()).isEqualTo(number));
    }

    @Test
    void refusesTwoEntriesOfOneDay() {
        assertThatThrownBy(() -> read("02;A;2024-01-01;;beispiel", "02;B;2024-01-01;;beispiel"))
                .isInstanceOf(MalformedAktenplanException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void refusesATableWithoutItsHeader() {
        assertThatThrownBy(() -> AktenplanFile.read(new StringReader("02;A;2024-01-01;;beispiel")))
                .isInstanceOf(MalformedAktenplanException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad-vilbel", "schoeneck", "rodenbach"})
    void readsThePlansThatComeWithTheProduct(String slug) throws IOException {
        Path file = Path.of("src/main/resources/records/aktenplan/" + slug + ".csv");
        List<AktenplanEntry> entries = AktenplanFile.read(Files.newBufferedReader(file));
        assertThat(entries)
                .extracting(entry -> entry.position().serves())
                .doesNotHaveDuplicates()
                .contains("12-54-30", "02-34-10", "16-61-20");
        assertThat(entries).noneMatch(entry -> entry.position().confirmed());
    }

    private static List<AktenplanEntry> read(String... lines) throws IOException {
        return AktenplanFile.read(new StringReader(AktenplanFile.HEADER + "\n" + String.join("\n", lines)));
    }
}
