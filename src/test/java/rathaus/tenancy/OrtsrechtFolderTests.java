package rathaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.kernel.LeistungId;

class OrtsrechtFolderTests {

    private static final LeistungId LEISTUNG = new LeistungId("hundesteuer");
    private static final String RATE =
            "  - {name: satz, wert: 72.00, gueltigAb: 2024-01-01, fundstelle: \"Satzung (Beispiel), § 5\", art: satzung}\n";

    @TempDir
    Path path;

    @Test
    void giveTheNewestValueThatHoldsOnTheDay() throws IOException {
        write("werte:\n" + RATE + RATE.replace("72.00", "96.50").replace("2024", "2027"));

        assertThat(rateOn(LocalDate.of(2026, 12, 31))).isEqualTo(new BigDecimal("72.00"));
        assertThat(rateOn(LocalDate.of(2027, 1, 1))).isEqualTo(new BigDecimal("96.50"));
        assertThat(folder().on("rodenbach", LEISTUNG, LocalDate.of(2023, 12, 31)))
                .isEmpty();
    }

    @Test
    void haveNothingForAKommuneThatHasSetNothing() {
        assertThat(folder().all("schoeneck", LEISTUNG)).isEmpty();
        assertThat(folder().leistungen("schoeneck")).isEmpty();
    }

    @Test
    void sayWhichFileAndLineCannotBeRead() throws IOException {
        write("werte:\n" + RATE + "  - {name: satz, wert: [}\n");

        assertThatThrownBy(() -> folder().all("rodenbach", LEISTUNG))
                .isInstanceOf(UnreadableOrtsrechtException.class)
                .hasMessageContaining("rodenbach/hundesteuer.yaml, Zeile 3,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gueltigAb: 2024-01-01",
                "gueltigAb: 2024-02-30",
                "wert: 72.00",
                "art: satzung",
                "fundstelle: \"Satzung (Beispiel), § 5\"",
                "name: satz"
            })
    void refuseAValueThatMissesAPartOrHasAWrongOne(String part) throws IOException {
        String name = part.substring(0, part.indexOf(':'));
        String broken =
                part.contains("02-30") ? RATE.replace("2024-01-01", "2024-02-30") : RATE.replace(part, name + ":");
        assertThat(broken).isNotEqualTo(RATE);
        write("werte:\n" + broken);

        assertThatThrownBy(() -> folder().all("rodenbach", LEISTUNG))
                .isInstanceOf(UnreadableOrtsrechtException.class)
                .hasMessageContaining("rodenbach/hundesteuer.yaml");
    }

    @Test
    void refuseASlipInTheNameOfAKey() throws IOException {
        write("werte:\n" + RATE.replace("gueltigAb", "gueltigab"));

        assertThatThrownBy(() -> folder().all("rodenbach", LEISTUNG)).isInstanceOf(UnreadableOrtsrechtException.class);
    }

    @Test
    void refuseTwoValuesForTheSameDay() throws IOException {
        write("werte:\n" + RATE + RATE.replace("72.00", "80.00"));

        assertThatThrownBy(() -> folder().all("rodenbach", LEISTUNG))
                .isInstanceOf(UnreadableOrtsrechtException.class)
                .hasMessageContaining("„satz“ zweimal ab 2024-01-01");
    }

    private OrtsrechtFolder folder() {
        return new OrtsrechtFolder(path);
    }

    private Object rateOn(LocalDate day) {
        return folder().on("rodenbach", LEISTUNG, day).get("satz").value();
    }

    private void write(String text) throws IOException {
        Path file = path.resolve("rodenbach/hundesteuer.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
