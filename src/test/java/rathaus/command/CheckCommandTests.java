package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people, scripts and build servers read of a check, and what {@code new} lays down. */
class CheckCommandTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What SARIF 2.1.0 (OASIS, 3.13 ff.) asks of the parts that are written. */
    private static final String SARIF = """
            {"type": "object", "required": ["version", "runs"], "additionalProperties": false, "properties": {
              "$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"},
              "runs": {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["tool"],
                "additionalProperties": false, "properties": {
                "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {"type": "object",
                  "required": ["name"], "properties": {"rules": {"type": "array", "uniqueItems": true,
                  "items": {"type": "object", "required": ["id"]}}}}}},
                "results": {"type": "array", "items": {"type": "object", "required": ["message"],
                  "additionalProperties": false, "properties": {
                  "ruleId": {"type": "string"}, "level": {"enum": ["none", "note", "warning", "error"]},
                  "message": {"type": "object", "required": ["text"]},
                  "locations": {"type": "array", "items": {"type": "object", "properties": {"physicalLocation": {
                    "type": "object", "required": ["artifactLocation"], "properties": {
                    "artifactLocation": {"properties": {"uri": {"type": "string", "format": "uri-reference"}}},
                    "region": {"properties": {"startLine": {"type": "integer", "minimum": 1}}}}}}}}}}}}}}}}
            """;

    @TempDir
    Path home;

    private Path packages = Path.of("");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @BeforeEach
    void layAPackage() {
        packages = new Installation(home).packages();
        new NewCommand(out, packages).run(List.of("parkplatz"));
        printed.reset();
    }

    private int check(String... arguments) {
        printed.reset();
        return new CheckCommand(out, new Installation(home)).run(List.of(arguments));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void passesWhatNewLaidDownAndCountsItsMusterfaelle() {
        assertThat(check()).isEqualTo(Command.FINE);
        assertThat(text()).contains("in Ordnung, 6 Musterfälle").contains("1 Pakete, 1 ohne Fehler, 6 Musterfälle");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path file = packages.resolve("parkplatz/leistung.yaml");
        Files.writeString(file, "meins");
        assertThatExceptionOfType(WrongUse.class)
                .isThrownBy(() -> new NewCommand(out, packages).run(List.of("parkplatz")));
        assertThat(file).hasContent("meins");
    }

    @Test
    void laysDownNothingUnderAWrongName() throws IOException {
        for (List<String> names : List.of(List.of("../evil"), List.of("Groß"), List.<String>of(), List.of("a", "b"))) {
            assertThatExceptionOfType(WrongUse.class).isThrownBy(() -> new NewCommand(out, packages).run(names));
        }
        try (var folders = Files.list(packages)) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void namesFileLineRuleReasonAndMendInJson() throws IOException {
        breakTheForm();
        assertThat(check("--format", "json")).isEqualTo(Command.FINDINGS);
        JsonNode root = JSON.readTree(text());
        JsonNode first = root.path("pakete").path(0).path("befunde").path(0);
        assertThat(root.path("pakete").path(0).path("in_ordnung").asBoolean()).isFalse();
        assertThat(first.path("datei").asString()).isEqualTo("formular.yaml");
        assertThat(first.path("zeile").asInt()).isEqualTo(5);
        assertThat(first.path("regel").asString()).isEqualTo("schluessel-unbekannt");
        assertThat(first.path("grad").asString()).isEqualTo("Fehler");
        assertThat(first.path("grund").asString()).contains("titl");
        assertThat(first.path("abhilfe").asString()).isNotBlank();
    }

    @Test
    void isValidSarif() throws IOException {
        breakTheForm();
        Files.writeString(packages.resolve("parkplatz/ä.txt"), "Leerzeichen und Umlaut");
        assertThat(check("--format", "sarif")).isEqualTo(Command.FINDINGS);
        JsonNode root = JSON.readTree(text());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(SARIF))
                        .validate(root))
                .isEmpty();
        assertThat(root.path("runs").path(0).path("results").size()).isPositive();
    }

    @Test
    void pointsToTheLineInSarif() throws IOException {
        breakTheForm();
        check("--format", "sarif", packages.resolve("parkplatz").toString());
        JsonNode place = JSON.readTree(text()).at("/runs/0/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asString()).endsWith("/parkplatz/formular.yaml");
        assertThat(place.at("/region/startLine").asInt()).isEqualTo(5);
    }

    @Test
    void showsAFailingMusterfall() throws IOException {
        change("ablauf.yaml", "frist_tage: 14", "frist_tage: 7");
        assertThat(check()).isEqualTo(Command.FINDINGS);
        assertThat(text()).contains("musterfaelle/01-auskunft.yaml: Fehler [musterfall] Frist nachforderung");
    }

    @Test
    void knowsThreeFormats() {
        assertThatExceptionOfType(WrongUse.class).isThrownBy(() -> check("--format", "xml"));
        assertThatExceptionOfType(WrongUse.class).isThrownBy(() -> check("--form"));
    }

    private void breakTheForm() throws IOException {
        change("formular.yaml", "titel: Worum geht es?", "titel: Worum geht es?\n    titl: B");
    }

    private void change(String file, String old, String changed) throws IOException {
        Path path = packages.resolve("parkplatz").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, changed));
    }
}
