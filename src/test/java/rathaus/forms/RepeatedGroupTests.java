package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.design.Messages;
import rathaus.kernel.Language;

/** Groups that can be given several times. */
class RepeatedGroupTests {

    private static final String DOGS = """
        seiten:
          - id: hunde_seite
            titel: Hunde
            gruppen:
              - id: hunde
                wiederholung: {min: 1, max: 3, eintrag: Hund}
                felder:
                  - {id: name, typ: text, label: Name, personenbezug: nein}
                  - {id: mischling, typ: janein, label: Mischling}
                  - {id: zweite_rasse, typ: text, label: Zweite Rasse, personenbezug: nein, bedingung: mischling}
          - id: viele
            titel: Viele
            bedingung: count(hunde) > 1 and (some h in hunde satisfies h.mischling)
            gruppen:
              - id: mehr
                felder:
                  - {id: grund, typ: text, label: Grund, personenbezug: nein}
        """;

    @TempDir
    Path folder;

    private VisibleForm visible(FormDefinition form, Answers answers) {
        return VisibleForm.of(form, answers, FormsFixtures.badVilbel());
    }

    private static Map<String, String> twoDogs() {
        Map<String, String> typed = new HashMap<>();
        typed.put("hunde.0.name", "Bello");
        typed.put("hunde.0.mischling", "ja");
        typed.put("hunde.0.zweite_rasse", "Pudel");
        typed.put("hunde.1.name", "Rex");
        typed.put("hunde.1.mischling", "nein");
        typed.put("hunde.1.zweite_rasse", "bleibt verborgen");
        typed.put("grund", "Zucht");
        return typed;
    }

    @Test
    void judgesEachEntryByItsOwnAnswers() {
        FormDefinition form = FormsFixtures.ofFormular(folder, DOGS);
        FormReading.Filled filled = FormReading.all(form, FormsFixtures.input(twoDogs()), Answers.none());
        VisibleForm visible = visible(form, filled.answers());
        assertThat(FormValidation.whole(visible, filled.answers(), filled.malformed()))
                .isEmpty();
        Answer.Entries dogs = (Answer.Entries) visible.answers().get("hunde").orElseThrow();
        assertThat(dogs.entries().get(0).get("zweite_rasse")).contains(new Answer.Text("Pudel"));
        assertThat(dogs.entries().get(1).get("zweite_rasse")).isEmpty();
        assertThat(visible.pages()).extracting(FormPage::id).containsExactly("hunde_seite", "viele");
    }

    @Test
    void saysInWhichEntrySomethingIsWrong() {
        FormDefinition form = FormsFixtures.ofFormular(folder, DOGS);
        Map<String, String> typed = twoDogs();
        typed.put("hunde.1.name", "");
        FormReading.Filled filled = FormReading.all(form, FormsFixtures.input(typed), Answers.none());
        assertThat(FormValidation.whole(visible(form, filled.answers()), filled.answers(), filled.malformed()))
                .extracting(error -> error.text(form, new Messages().in(Language.DE), Language.DE))
                .singleElement(STRING)
                .contains("Hund 2: ");
    }

    @Test
    void countsTheEntries() {
        FormDefinition form = FormsFixtures.ofFormular(folder, DOGS);
        Map<String, String> typed = twoDogs();
        typed.put("hunde.2.name", "Drei");
        typed.put("hunde.3.name", "Vier");
        FormReading.Filled filled = FormReading.all(form, FormsFixtures.input(typed), Answers.none());
        VisibleForm visible = visible(form, filled.answers());
        assertThat(FormValidation.whole(visible, filled.answers(), filled.malformed()))
                .extracting(error -> error.place() + " " + error.rule())
                .contains("hunde anzahl");
        assertThat(FormValidation.whole(visible(form, Answers.none()), Answers.none(), Map.of()))
                .extracting(error -> error.place() + " " + error.rule())
                .contains("hunde anzahl");
    }

    @Test
    void refusesEntriesFarBeyondTheBounds() {
        FormDefinition form = FormsFixtures.ofFormular(folder, DOGS);
        FormInput input = FormsFixtures.input(Map.of("hunde.99.name", "x", "hunde.-1.name", "x", "hunde.0.fremd", "x"));
        FormReading.Filled filled = FormReading.all(form, input, Answers.none());
        assertThat(filled.malformed().values()).extracting(FieldError::rule).contains("unbekannt");
        assertThat(((Answer.Entries) filled.answers().get("hunde").orElseThrow()).entries())
                .hasSizeLessThanOrEqualTo(4);
        assertThat(List.copyOf(filled.malformed().keySet()))
                .contains("hunde.0.fremd", "hunde.99.name", "hunde.-1.name");
    }

    @Test
    void readsAndChangesOneAnswerOfOneEntry() {
        FormDefinition form = FormsFixtures.ofFormular(folder, DOGS);
        Answers answers = FormReading.all(form, FormsFixtures.input(twoDogs()), Answers.none())
                .answers();
        assertThat(answers.at("hunde.1.name")).contains(new Answer.Text("Rex"));
        assertThat(answers.at("hunde.2.name")).isEmpty();
        assertThat(answers.at("grund")).contains(new Answer.Text("Zucht"));
        Answers renamed = answers.withAt("hunde.1.name", new Answer.Text("Luna"));
        assertThat(renamed.at("hunde.1.name")).contains(new Answer.Text("Luna"));
        assertThat(renamed.at("hunde.0.name")).contains(new Answer.Text("Bello"));
        assertThat(renamed.withAt("hunde.2.name", new Answer.Text("Nobody"))).isEqualTo(renamed);
        assertThat(answers.withoutAt("hunde.1.name").at("hunde.1.name")).isEmpty();
        assertThat(answers.overlaidBy(Answers.of(Map.of("hunde.1.name", new Answer.Text("Luna")))))
                .isEqualTo(renamed);
    }

    @Test
    void listsTheQuestionsOfEachEntry() {
        FormDefinition form = FormsFixtures.ofFormular(folder, DOGS);
        Answers answers = FormReading.all(form, FormsFixtures.input(twoDogs()), Answers.none())
                .answers();
        assertThat(visible(form, answers).asked())
                .extracting(AskedField::label)
                .containsExactly(
                        "Hund 1: Name",
                        "Hund 1: Mischling",
                        "Hund 1: Zweite Rasse",
                        "Hund 2: Name",
                        "Hund 2: Mischling",
                        "Grund");
    }

    private static final String NESTED = """
        seiten:
          - id: seite
            titel: Hunde
            gruppen:
              - id: hunde
                wiederholung: {min: 1, max: 3, eintrag: Hund}
                felder:
                  - {id: name, typ: text, label: Name, personenbezug: nein}
                  - {id: pass, typ: datei, label: Pass, anzahl: 2, pflicht: nein, zweck: T, grundlage: T}
                gruppen:
                  - id: impfungen
                    wiederholung: {min: 0, max: 2, eintrag: Impfung}
                    felder:
                      - {id: tag, typ: datum, label: Tag, personenbezug: nein}
                      - {id: zahl, typ: berechnet, label: Zahl, ausdruck: string length(name)}
              - id: ende
                felder:
                  - id: alle
                    typ: berechnet
                    label: Alle
                    ausdruck: 'sum(for h in hunde return count(h.impfungen))'
        """;

    private FormReading.Filled read(FormDefinition form, Map<String, String> typed, Answers before) {
        return FormReading.all(form, FormsFixtures.input(typed), before);
    }

    @Test
    void mayHoldRepeatedGroups() {
        FormDefinition form = FormsFixtures.ofFormular(folder, NESTED);
        FormReading.Filled filled = read(
                form,
                Map.of(
                        "hunde.0.name", "Bello",
                        "hunde.0.impfungen.0.tag", "01.02.2026",
                        "hunde.0.impfungen.1.tag", "31.02.2026",
                        "hunde.1.name", "Rex",
                        "hunde.1.impfungen.0.tag", "",
                        "hunde.1.impfungen.0.fremd", "x"),
                Answers.none());
        VisibleForm visible = visible(form, filled.answers());
        assertThat(FormValidation.whole(visible, filled.answers(), filled.malformed()))
                .extracting(error -> error.place() + " " + error.rule())
                .containsExactlyInAnyOrder("hunde.0.impfungen.1.tag form", "hunde.1.impfungen.0.fremd unbekannt");
        assertThat(visible.answers().get("alle")).contains(new Answer.Numeric(BigDecimal.TWO));
        assertThat(visible.answers().at("hunde.0.impfungen.0.zahl"))
                .contains(new Answer.Numeric(BigDecimal.valueOf(5)));
        assertThat(FormSummary.of(visible, Language.DE, GermanMessages::get)
                        .pages()
                        .getFirst()
                        .rows())
                .extracting(row -> row.entry().orElse("") + ": " + row.answer())
                .contains("Hund 1, Impfung 1: 01.02.2026", "Hund 2: Rex");
        assertThat(visible.asked()).extracting(AskedField::place).contains("hunde.0.impfungen.1.tag");
    }

    @Test
    void keepTheFilesOfTheirEntries() {
        FormDefinition form = FormsFixtures.ofFormular(folder, NESTED);
        Answer.Files files = new Answer.Files(
                List.of(new Answer.UploadedFile(new UUID(0, 1), "pass.pdf", "application/pdf", 5)), false);
        Answers attached = Answers.none().extendedAt("hunde.1.pass", files);
        Answers saved = read(form, Map.of("hunde.0", "ja", "hunde.0.name", "Bello", "hunde.1", "ja"), attached)
                .answers();
        assertThat(saved.at("hunde.1.pass")).contains(files);
        assertThat(saved.files()).extracting(Answer.UploadedFile::name).containsExactly("pass.pdf");
        assertThat(form.fieldAt("hunde.1.pass").map(Field::id)).contains("pass");
        assertThat(form.fieldAt("hunde.3.pass")).as("beyond the last entry").isEmpty();
        assertThat(form.fieldAt("pass")).as("not outside of an entry").isEmpty();
        assertThat(form.fieldAt("hunde.0.impfungen.0.tag").map(Field::id)).contains("tag");
        assertThat(saved.withoutFiles().entries("hunde")).hasSize(1);
        Answers fewer = read(form, Map.of("hunde.0", "ja", "hunde.0.name", "Bello"), saved)
                .answers();
        assertThat(fewer.entries("hunde")).as("the second entry was taken away").hasSize(1);
    }

    @Test
    void leaveOutEntriesAtTheEndThatNobodyFilledIn() {
        FormDefinition form = FormsFixtures.ofFormular(folder, NESTED);
        Answers read = read(
                        form, Map.of("hunde.0.name", "", "hunde.1.name", "Rex", "hunde.2.name", " "), Answers.none())
                .answers();
        assertThat(read.entries("hunde")).hasSize(2);
        assertThat(read(form, Map.of("hunde.0.name", ""), Answers.none())
                        .answers()
                        .entries("hunde"))
                .as("the fewest stay")
                .hasSize(1);
    }

    @Test
    void explainByTheAnswersOfTheirOwnEntry() {
        FormDefinition form = FormsFixtures.ofFormular(folder, DOGS);
        FormReading.Filled filled = read(form, twoDogs(), Answers.none());
        Explanation why = Explanation.of(
                visible(form, filled.answers()),
                form.field("zweite_rasse").orElseThrow(),
                "hunde.0.zweite_rasse",
                Language.DE,
                GermanMessages::get);
        assertThat(why.because()).containsExactly(new Explanation.Because("Mischling", "Ja"));
    }

    @Test
    void areRefusedIfAPageFullOfThemCouldNotBeSent() {
        String tooMany = NESTED.replace("max: 3, eintrag: Hund", "max: 20, eintrag: Hund")
                .replace("max: 2, eintrag: Impfung", "max: 20, eintrag: Impfung")
                .replace(
                        "{id: tag, typ: datum, label: Tag, personenbezug: nein}",
                        "{id: ort, typ: anschrift, label: Ort, zweck: T, grundlage: T}");
        assertThatThrownBy(() -> FormsFixtures.ofFormular(folder, tooMany)).hasMessageContaining("rule=felder");
    }
}
