package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what people type to typed answers, kind by kind. */
class FieldReaderTests {

    @TempDir
    Path folder;

    private String judge(String type, String typed) {
        FormDefinition form = FormsFixtures.withFields(folder, """
            - {id: feld, typ: %s, label: Feld, zweck: Test, grundlage: Test}
            """.formatted(type));
        FormReading.Filled filled = FormReading.all(form, FormsFixtures.input(Map.of("feld", typed)), Answers.none());
        VisibleForm visible = VisibleForm.of(form, filled.answers(), FormsFixtures.badVilbel());
        List<FieldError> errors = FormValidation.whole(visible, filled.answers(), filled.malformed());
        return errors.isEmpty()
                ? TypedBack.text(filled.answers().get("feld"))
                : errors.getFirst().rule();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kennzeichen | fb-ab 123 | FB-AB 123",
                "kennzeichen | FB AB123E | FB-AB 123E",
                "kennzeichen | FBAB123 | form",
                "kennzeichen | FB-ABC 1 | form",
                "iban | de89 3704 0044 0532 0130 00 | DE89370400440532013000",
                "iban | DE89370400440532013001 | form",
                "iban | DE8937040044053201300 | form",
                "datum | 1.2.2026 | 01.02.2026",
                "datum | 2026-02-01 | 01.02.2026",
                "datum | 29.02.2026 | form",
                "datum | 02.2026 | form",
                "teildatum | 02.1950 | 02.1950",
                "teildatum | 1950 | 1950",
                "teildatum | 13.1950 | form",
                "betrag | 1.234,50 | 1234,50",
                "betrag | 12,345 | form",
                "zahl | 12,5 | form",
                "zahl | 012 | 12",
                "email | erika@example.org | erika@example.org",
                "email | erika@example | form",
                "email | a..b@example.org | form",
                "telefon | +49 (6101) 602-0 | +49 6101 602 0",
                "telefon | 12 | form",
                "name | O’Brien-Łąka | O’Brien-Łąka",
                "name | R2D2 | form",
                "name | Иванов | form",
                "janein | vielleicht | form",
                "uhrzeit | 14:30 | 14:30",
                "uhrzeit | 9.05 Uhr | 09:05",
                "uhrzeit | 8 Uhr | 08:00",
                "uhrzeit | 24:00 | form",
                "uhrzeit | 12:60 | form",
                "'uhrzeit, min: \"08:00\"' | 7:59 | bereich",
                "'uhrzeit, max: \"18:00\"' | 18:01 | bereich",
            })
    void readsOneWayOfWriting(String type, String typed, String expected) {
        assertThat(judge(type, typed)).isEqualTo(expected);
    }

    @Test
    void keepsNamesInNormalFormC() {
        assertThat(judge("name", "Jose\u0301")).isEqualTo("José");
        assertThat(judge("name", "M\u030eayer")).isEqualTo("form");
        assertThat(judge("name", "N\u0302guyen")).isEqualTo("N\u0302guyen");
    }

    private List<String> judgePeriod(String type, String from, String to) {
        FormDefinition form = FormsFixtures.withFields(
                folder, "- {id: feld, typ: zeitraum, label: Feld, personenbezug: nein" + type + "}");
        FormInput input = FormsFixtures.input(Map.of("feld.von", from, "feld.bis", to));
        FormReading.Filled filled = FormReading.all(form, input, Answers.none());
        VisibleForm visible = VisibleForm.of(form, filled.answers(), FormsFixtures.badVilbel());
        return FormValidation.whole(visible, filled.answers(), filled.malformed()).stream()
                .map(error -> error.control() + " " + error.rule())
                .toList();
    }

    @Test
    void readsPeriodsWithBothEnds() {
        assertThat(judgePeriod("", "1.12.2026", "05.12.2026")).isEmpty();
        assertThat(judgePeriod("", "", "")).containsExactly("feld pflicht");
        assertThat(judgePeriod("", "", "05.12.2026")).containsExactly("feld.von form");
        assertThat(judgePeriod("", "01.12.2026", "")).containsExactly("feld.bis form");
        assertThat(judgePeriod(", offen: ja", "01.12.2026", "")).isEmpty();
        assertThat(judgePeriod(", offen: ja", "01.12.2026", "x")).containsExactly("feld.bis form");
        assertThat(judgePeriod("", "05.12.2026", "01.12.2026")).containsExactly("feld.bis bereich");
        assertThat(judgePeriod(", min: heute", "30.11.2026", "05.12.2026")).containsExactly("feld.von bereich");
        assertThat(judgePeriod(", max: heute+3", "01.12.2026", "05.12.2026")).containsExactly("feld.bis bereich");
        assertThat(judgePeriod(", tage_max: 4", "01.12.2026", "05.12.2026")).containsExactly("feld bereich");
        assertThat(judgePeriod(", tage_max: 5", "01.12.2026", "05.12.2026")).isEmpty();
    }

    @Test
    void showsTimesAndPeriodsToExpressions() {
        FormDefinition form = FormsFixtures.withFields(folder, """
            - {id: beginn, typ: uhrzeit, label: Beginn}
            - {id: bau, typ: zeitraum, label: Bau, personenbezug: nein}
            - {id: spaet, typ: berechnet, label: Spät, ausdruck: 'beginn > time("18:00:00")'}
            - {id: dauer, typ: berechnet, label: Dauer, ausdruck: bau.tage}
            """);
        FormInput input =
                FormsFixtures.input(Map.of("beginn", "18:30", "bau.von", "01.12.2026", "bau.bis", "05.12.2026"));
        Answers read = FormReading.all(form, input, Answers.none()).answers();
        Answers visible = VisibleForm.of(form, read, FormsFixtures.badVilbel()).answers();
        assertThat(visible.get("spaet")).contains(new Answer.YesNo(true));
        assertThat(visible.get("dauer")).contains(new Answer.Numeric(BigDecimal.valueOf(5)));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "1200, 1200", "10.50, 10.5", "0.00, 0"})
    void writesNumbersWithoutAnExponent(String typed, String shown) {
        FormDefinition form = FormsFixtures.withFields(folder, """
            - {id: monate, typ: zahl, label: Monate, stellen: 2}
            - {id: satz, typ: berechnet, label: Satz, ausdruck: 'string(monate) + " von 12 Monaten"'}
            """);
        Answers read = Answers.of(Map.of("monate", new Answer.Numeric(new BigDecimal(typed))));
        assertThat(VisibleForm.of(form, read, FormsFixtures.badVilbel())
                        .answers()
                        .get("satz"))
                .contains(new Answer.Text(shown + " von 12 Monaten"));
    }

    @Test
    void refusesWhatNoFormAsksFor() {
        FormDefinition form = FormsFixtures.bewohnerparkausweis();
        FormReading.Filled filled =
                FormReading.all(form, FormsFixtures.input(Map.of("rolle", "admin")), Answers.none());
        assertThat(filled.malformed()).containsKey("rolle");
        VisibleForm visible = VisibleForm.of(form, filled.answers(), FormsFixtures.badVilbel());
        assertThat(FormValidation.whole(visible, filled.answers(), filled.malformed()))
                .extracting(FieldError::rule)
                .contains("unbekannt", "pflicht");
    }

    @Test
    void refusesTypesThatDoNotFitTheQuestion() {
        FormDefinition form = FormsFixtures.bewohnerparkausweis();
        Answers answers = Answers.of(Map.of("familienname", new Answer.YesNo(true), "fremd", new Answer.Text("x")));
        VisibleForm visible = VisibleForm.of(form, answers, FormsFixtures.badVilbel());
        assertThat(FormValidation.whole(visible, answers, Map.of()))
                .extracting(error -> error.place() + " " + error.rule())
                .contains("familienname typ", "fremd unbekannt");
    }

    @Test
    void keepsNothingOfAnInputThatIsTooMuch() {
        FormInput huge = FormInput.of(Map.of("familienname", List.of("x".repeat(30_000)), "email", List.of("a@b.de")));
        assertThat(huge.isTooMuch()).isTrue();
        assertThat(huge.names()).isEmpty();
    }
}
