package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.decisions.Expression;
import rathaus.decisions.Values;
import rathaus.servicepackage.Section;

/** The whole files and expressions that the hand-written documentation of packages shows do what it says. */
class DocumentedExamplesTests {

    @TempDir
    Path ortsrecht;

    private String documentation;

    @BeforeEach
    void read() throws IOException {
        documentation = Files.readString(Path.of("docs/leistungspaket.md"));
    }

    /** The first block of a kind behind a piece of text. */
    private String block(String kind, String behind) {
        int start = documentation.indexOf("```" + kind + "\n", documentation.indexOf(behind)) + kind.length() + 4;
        assertThat(documentation).contains(behind);
        return documentation.substring(start, documentation.indexOf("```", start));
    }

    private PackageCheck check(String expectedFee, boolean withOrtsrecht) throws IOException {
        Map<String, String> files = SharingFixtures.aNewPackageWithFee(block("xml", "## gebuehren.dmn"));
        files.put("ortsrecht.yaml", block("yaml", "`ortsrecht.yaml`:\n"));
        files.replaceAll((path, text) -> text.replace("kommune: bad-vilbel", "kommune: rodenbach"));
        files.computeIfPresent(
                "musterfaelle/01-auskunft.yaml",
                (path, text) -> text.replace("erwartet:\n", "erwartet:\n  gebuehr: {summe: " + expectedFee + "}\n"));
        if (withOrtsrecht) {
            Files.createDirectories(ortsrecht.resolve("rodenbach"));
            Files.writeString(
                    ortsrecht.resolve("rodenbach/beispielantrag.yaml"), block("yaml", "`ortsrecht/rodenbach/"));
        }
        return PackageCheck.of(SharingFixtures.reading("beispielantrag", files), new DeliveredOrtsrecht(ortsrecht));
    }

    @Test
    void feeTableAndOrtsrechtWorkTogether() throws IOException {
        PackageCheck check = check("12.50", true);
        assertThat(check.asBefunde()).isEmpty();
        assertThat(check.isSound()).as(check.befunde().toString()).isTrue();
        assertThat(check("10.00", true).asBefunde())
                .singleElement()
                .satisfies(befund -> assertThat(befund.reason()).contains("Gebühr in Cent"));
    }

    @Test
    void townWithoutTheFileHasOpenPoints() throws IOException {
        assertThat(check("12.50", false).asBefunde().toString()).contains("auskunftsgebuehr", "gebuehr_grundlage");
    }

    @Test
    void expressionsWithDaysHaveAResult() {
        List<String> expressions = block("feel", "## FEEL-Ausdrücke").lines().toList();
        assertThat(expressions).hasSizeGreaterThan(4);
        Values values = Values.empty()
                .put("heute", LocalDate.of(2026, 5, 1))
                .put("beginn", LocalDate.of(2026, 6, 1))
                .put("ende", LocalDate.of(2026, 6, 28));
        for (String text : expressions) {
            assertThat(Expression.parse(text, Set.of("heute", "beginn", "ende")))
                    .as(text)
                    .isInstanceOfSatisfying(
                            Expression.Parsing.Sound.class,
                            sound -> assertThat(sound.expression().value(values))
                                    .as(text)
                                    .isEqualTo(true));
        }
    }

    /** The keys of organisational units are listed where authors look for them. */
    @Test
    void unitsAreThoseOfTheInstallation() throws IOException {
        String list = documentation.substring(
                documentation.indexOf("Die Schlüssel der Organisationseinheiten"),
                documentation.indexOf("Jede Kommune sagt dort"));
        Section kommunen = Section.root(
                        "kommunen.yaml",
                        Files.readString(Path.of("src/main/resources/tenancy/kommunen.yaml")),
                        new rathaus.servicepackage.Befunde())
                .orElseThrow();
        assertThat(kommunen.section("einheiten")
                        .flatMap(units -> units.section("vorgabe"))
                        .orElseThrow()
                        .keys())
                .allSatisfy(key -> assertThat(list).contains("`" + key + "`"));
    }
}
