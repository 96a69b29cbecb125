package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes hidden is kept in the draft, never submitted, and comes back when it is shown again: tried with seeded random
 * walks through a form whose questions hide each other, in entries and in entries of entries too.
 */
class HiddenAnswersTests {

    private static final String FORM = """
        seiten:
          - id: eins
            titel: Eins
            gruppen:
              - id: oben
                felder:
                  - {id: offen, typ: janein, label: Offen}
                  - {id: grund, typ: text, label: Grund, bedingung: offen, personenbezug: nein}
                  - id: wege
                    typ: mehrfachauswahl
                    label: Wege
                    bedingung: offen
                    optionen: [{code: a, label: A}, {code: b, label: B}]
              - id: hunde
                bedingung: offen
                wiederholung: {min: 1, max: 3, eintrag: Hund}
                felder:
                  - {id: name, typ: text, label: Name, personenbezug: nein}
                  - {id: geimpft, typ: janein, label: Geimpft}
                  - {id: pass, typ: datei, label: Pass, bedingung: geimpft, zweck: T, grundlage: T}
                gruppen:
                  - id: impfungen
                    bedingung: geimpft
                    wiederholung: {min: 1, max: 3, eintrag: Impfung}
                    felder:
                      - {id: frisch, typ: janein, label: Frisch}
                      - {id: arzt, typ: text, label: Arzt, bedingung: frisch, personenbezug: nein}
          - id: zwei
            titel: Zwei
            bedingung: offen
            gruppen:
              - id: unten
                felder:
                  - {id: ort, typ: anschrift, label: Ort, zweck: T, grundlage: T}
                  - {id: sicher, typ: erklaerung, label: Sicher, text: Ja.}
        """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> areKeptNeverSubmittedAndComeBack() {
        FormDefinition form = FormsFixtures.ofFormular(folder, FORM);
        return LongStream.range(0, 60)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> walk(form, seed)));
    }

    private void walk(FormDefinition form, long seed) {
        Random random = new Random(seed);
        Answers draft = new SoundAnswers(seed).of(form);
        for (int step = 0; step < 8; step++) {
            VisibleForm before = VisibleForm.of(form, draft, FormsFixtures.badVilbel());
            FormPage page = before.pages().get(random.nextInt(before.pages().size()));
            Optional<String> question = question(before, page, random);
            String old = question.flatMap(draft::at)
                    .map(answer -> TypedBack.text(Optional.of(answer)))
                    .orElse("ja");
            Answers flipped = save(before, page, draft, question, old.equals("ja") ? "nein" : "ja");
            VisibleForm between = VisibleForm.of(form, flipped, FormsFixtures.badVilbel());
            nothingIsLost(before, page, draft, flipped);
            nothingHiddenCounts(between);
            if (between.shows(page)) {
                Answers back = save(between, page, flipped, question, old);
                assertThat(VisibleForm.of(form, back, FormsFixtures.badVilbel()).answers())
                        .as("step %s: there and back again", step)
                        .isEqualTo(before.answers());
            }
            draft = flipped;
        }
    }

    private static Answers save(
            VisibleForm form, FormPage page, Answers draft, Optional<String> question, String answer) {
        Map<String, String> instead =
                question.map(place -> Map.of(place, answer)).orElse(Map.of());
        return FormReading.page(page, TypedForm.page(form, page, draft, instead), draft)
                .answers();
    }

    /** A question with yes or no that the page shows. */
    private static Optional<String> question(VisibleForm form, FormPage page, Random random) {
        List<String> places = form.asked().stream()
                .filter(asked -> asked.field().type() instanceof FieldType.YesOrNo)
                .map(AskedField::place)
                .filter(place -> form.definition().pageAt(place).equals(Optional.of(page)))
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    private static void nothingIsLost(VisibleForm before, FormPage page, Answers old, Answers saved) {
        Map<String, Answer> now = flat("", saved);
        flat("", old).forEach((place, answer) -> {
            boolean flipped = before.shows(place) && answer instanceof Answer.YesNo;
            if (!flipped) {
                assertThat(now.get(place))
                        .as("%s after saving %s", place, page.id())
                        .isEqualTo(answer);
            }
        });
    }

    private static void nothingHiddenCounts(VisibleForm visible) {
        assertThat(new ArrayList<>(flat("", visible.answers()).keySet())).allMatch(visible::shows);
    }

    private static Map<String, Answer> flat(String start, Answers answers) {
        Map<String, Answer> all = new TreeMap<>();
        answers.all().forEach((id, answer) -> {
            if (answer instanceof Answer.Entries entries) {
                for (int i = 0; i < entries.entries().size(); i++) {
                    all.putAll(
                            flat(start + id + "." + i + ".", entries.entries().get(i)));
                }
            } else {
                all.put(start + id, answer);
            }
        });
        return all;
    }
}
