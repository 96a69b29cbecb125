package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses here and abroad, points on the map, names in place of a signature. */
class PlaceTests {

    @TempDir
    Path folder;

    private List<String> judge(String type, Map<String, String> typed) {
        FormDefinition form = FormsFixtures.withFields(
                folder, "- {id: feld, label: Feld, zweck: Test, grundlage: Test, typ: " + type + "}");
        FormReading.Filled filled = FormReading.all(form, FormsFixtures.input(typed), Answers.none());
        FormEnvironment environment = FormEnvironment.of(
                LocalDate.of(2026, 12, 1),
                Map.of("zonen", List.of(Map.of("strasse", "Frankfurter Straße"), Map.of("strasse", "Am Bach"))),
                "Bad Vilbel",
                "06440003");
        VisibleForm visible = VisibleForm.of(form, filled.answers(), environment);
        List<FieldError> errors = FormValidation.whole(visible, filled.answers(), filled.malformed());
        return errors.isEmpty()
                ? List.of(AnswerText.german(form)
                        .of(
                                form.field("feld").orElseThrow(),
                                filled.answers().get("feld").orElseThrow()))
                : errors.stream()
                        .map(error -> error.control() + " " + error.rule())
                        .toList();
    }

    private static Map<String, String> german(String street, String town) {
        return Map.of(
                "feld.strasse",
                street,
                "feld.hausnummer",
                "12",
                "feld.zusatz",
                "",
                "feld.plz",
                "61118",
                "feld.ort",
                town);
    }

    @Test
    void canLieAbroadWhereTheFormSaysSo() {
        Map<String, String> paris = Map.of("feld.staat", "frankr", "feld.zeilen", "12, rue de Test\r\n75000 Paris");
        assertThat(judge("anschrift, ausland: ja", paris)).containsExactly("12, rue de Test, 75000 Paris, FRANKREICH");
        assertThat(judge("anschrift", paris)).contains("feld.staat unbekannt");
        assertThat(judge("anschrift, ausland: ja", german("Am Bach", "Köln")))
                .containsExactly("Am Bach 12, 61118 Köln");
        assertThat(judge("anschrift, ausland: ja", Map.of("feld.staat", "Atlantis", "feld.zeilen", "x")))
                .containsExactly("feld.staat form");
        assertThat(judge("anschrift, ausland: ja", Map.of("feld.staat", "Frankreich", "feld.zeilen", "")))
                .containsExactly("feld.zeilen form");
        assertThat(judge("anschrift, ausland: ja", Map.of("feld.staat", "Frankreich", "feld.zeilen", "a\nb\nc\nd\ne")))
                .containsExactly("feld.zeilen form");
        assertThat(judge(
                        "anschrift, ausland: ja",
                        Map.of("feld.staat", "Frankreich", "feld.zeilen", "x", "feld.ort", "Köln")))
                .containsExactly("feld.staat form");
        assertThat(judge("anschrift, ausland: ja", Map.of("feld.staat", "Deutschland", "feld.zeilen", "x")))
                .containsExactly("feld.staat form");
    }

    @Test
    void areLookedUpInTheStreetsOfTheKommune() {
        String type = "anschrift, strassen: zonen";
        assertThat(judge(type, german("Frankfurter Str.", "Bad Vilbel")))
                .containsExactly("Frankfurter Str. 12, 61118 Bad Vilbel");
        assertThat(judge(type, german("Frankfuter Straße", "Bad Vilbel"))).containsExactly("feld.strasse auswahl");
        assertThat(judge(type, german("Frankfuter Straße", "Köln")))
                .as("streets of other towns are not known here")
                .containsExactly("Frankfuter Straße 12, 61118 Köln");
    }

    @Test
    void canBePointsWithADescriptionThatSuffices() {
        assertThat(judge("kartenpunkt", point("Am Brunnen", "", ""))).containsExactly("Am Brunnen");
        assertThat(judge("kartenpunkt", point("", "50.1783", "8,7370°"))).containsExactly("50,1783 Nord, 8,737 Ost");
        assertThat(judge("kartenpunkt", point("Brunnen", "50,1", "8,7")))
                .containsExactly("Brunnen (50,1 Nord, 8,7 Ost)");
        assertThat(judge("kartenpunkt", point("Brunnen", "50,1", ""))).containsExactly("feld.laenge form");
        assertThat(judge("kartenpunkt", point("Brunnen", "", "8,7"))).containsExactly("feld.breite form");
        assertThat(judge("kartenpunkt", point("Brunnen", "8,7", "50,1"))).containsExactly("feld.breite form");
        assertThat(judge("kartenpunkt", point("", "", ""))).containsExactly("feld pflicht");
        assertThat(judge("kartenpunkt", point("x".repeat(501), "", ""))).containsExactly("feld.beschreibung form");
    }

    private static Map<String, String> point(String description, String north, String east) {
        return Map.of("feld.beschreibung", description, "feld.breite", north, "feld.laenge", east);
    }

    @Test
    void takeANameOnlyBelowADeclaration() {
        String type = "unterschrift, text: Ich versichere es.";
        assertThat(judge(type, Map.of("feld.name", "Erika Beispiel", "feld.bestaetigt", "true")))
                .containsExactly("Erika Beispiel, bestätigt");
        assertThat(judge(type, Map.of("feld.name", "Erika Beispiel"))).containsExactly("feld.bestaetigt pflicht");
        assertThat(judge(type, Map.of("feld.name", "", "feld.bestaetigt", "true")))
                .containsExactly("feld.name pflicht");
        assertThat(judge(type, Map.of("feld.name", "R2D2", "feld.bestaetigt", "true")))
                .containsExactly("feld.name form");
        assertThat(judge(type, Map.of("feld.name", ""))).containsExactly("feld.bestaetigt pflicht");
    }
}
