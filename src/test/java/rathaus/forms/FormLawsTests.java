package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every submission, tried with seeded random ones, sound and hostile. */
class FormLawsTests {

    private static final int SUBMISSIONS = 300;
    private static final List<String> TYPED = List.of(
            "",
            "ja",
            "nein",
            "true",
            "01",
            "02",
            "12",
            "24",
            "6",
            "pdf",
            "post",
            "person",
            "firma",
            "Erika",
            "O’Brien",
            "Łąka",
            "123",
            "31.01.2026",
            "2026-01-31",
            "30.02.2026",
            "1.2.1990",
            "a@example.org",
            "a@",
            "FB-AB 123",
            "fb ab 1",
            "06101 602",
            "Frankfurter Str.",
            "12a",
            "61118",
            "Bad Vilbel",
            "-5",
            "1.234,50",
            "1e9",
            "\u0000",
            "\ud800",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "${7*7}",
            "{{7*7}}",
            "x".repeat(5000),
            "\u202e",
            "e\u0301",
            "null");

    private final FormDefinition form = FormsFixtures.bewohnerparkausweis();
    private final FormEnvironment environment = FormsFixtures.badVilbel();

    private FormInput random(long seed) {
        Random random = new Random(seed);
        Map<String, List<String>> values = new HashMap<>();
        for (Field field : form.fields()) {
            List<String> names = field.type() instanceof FieldType.PostalAddress
                    ? List.of(".strasse", ".hausnummer", ".zusatz", ".plz", ".ort")
                    : field.type() instanceof FieldType.Upload ? List.of(".nachreichen") : List.of("");
            for (String part : names) {
                if (random.nextInt(10) > 0) {
                    values.put(field.id() + part, List.of(TYPED.get(random.nextInt(TYPED.size()))));
                }
            }
        }
        if (random.nextInt(4) == 0) {
            values.put("halter.0.boese", List.of("1"));
        }
        return FormInput.of(values);
    }

    @TestFactory
    Stream<DynamicTest> holdForEverySubmission() {
        return LongStream.range(0, 3)
                .mapToObj(block -> DynamicTest.dynamicTest(
                        "block " + block,
                        () -> LongStream.range(block * SUBMISSIONS / 3, (block + 1) * SUBMISSIONS / 3)
                                .forEach(this::laws)));
    }

    private void laws(long seed) {
        FormInput input = random(seed);
        FormReading.Filled filled = FormReading.all(form, input, Answers.none());
        VisibleForm visible = VisibleForm.of(form, filled.answers(), environment);
        hiddenIsNeverSubmitted(seed, visible);
        visibilityIsStable(seed, visible);
        wholeIsAtLeastAsStrictAsThePages(seed, filled, visible);
        assertThat(AnswersJson.read(AnswersJson.write(filled.answers())))
                .as("canonical JSON of seed %s", seed)
                .isEqualTo(filled.answers());
        assertThat(AnswersJson.write(AnswersJson.read(AnswersJson.write(visible.answers()))))
                .isEqualTo(AnswersJson.write(visible.answers()));
    }

    private void hiddenIsNeverSubmitted(long seed, VisibleForm visible) {
        visible.answers()
                .all()
                .keySet()
                .forEach(field -> assertThat(visible.shows(field))
                        .as("seed %s: %s is answered, so it is shown", seed, field)
                        .isTrue());
    }

    private void visibilityIsStable(long seed, VisibleForm visible) {
        VisibleForm again = VisibleForm.of(form, visible.answers(), environment);
        assertThat(again.answers()).as("seed %s", seed).isEqualTo(visible.answers());
        assertThat(again.pages()).isEqualTo(visible.pages());
    }

    private void wholeIsAtLeastAsStrictAsThePages(long seed, FormReading.Filled filled, VisibleForm visible) {
        Set<String> whole = controls(FormValidation.whole(visible, filled.answers(), filled.malformed()));
        Set<String> pages = new TreeSet<>();
        for (FormPage page : visible.pages()) {
            pages.addAll(controls(FormValidation.page(visible, page, filled.answers(), filled.malformed())));
        }
        assertThat(whole).as("seed %s", seed).containsAll(pages);
    }

    private static Set<String> controls(List<FieldError> errors) {
        Set<String> controls = new TreeSet<>();
        errors.forEach(error -> controls.add(error.control() + " " + error.rule()));
        return controls;
    }
}
