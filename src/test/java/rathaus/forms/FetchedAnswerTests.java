package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rathaus.registers.Register;
import rathaus.registers.RegisterFact;

/** What a register answered is an answer like others: stored in one form, shown with its source, kept out of logs. */
class FetchedAnswerTests {

    private static final Instant AT = Instant.parse("2026-11-26T13:05:00Z");

    private static final Answer.Fetched FETCHED = new Answer.Fetched(
            new Answer.Source(
                    Register.MELDEREGISTER, true, "§ 34 Abs. 1 BMG", "Kim Beispiel, 17.05.1990", AT, new UUID(1, 2)),
            "Ich möchte, dass …",
            new TreeMap<>(Map.of("kennzeichen", "FB-KB 2026")),
            new TreeMap<>(Map.of(RegisterFact.EINZUG, "2021-04-01", RegisterFact.ORT, "Bad Vilbel")),
            Optional.empty());

    @Test
    void comesBackFromItsCanonicalForm() {
        for (Answer answer : new Answer[] {FETCHED, FETCHED.used(AT)}) {
            Answers answers = Answers.none().with("nachweis", answer);
            byte[] bytes = AnswersJson.write(answers);
            assertThat(AnswersJson.read(bytes)).isEqualTo(answers);
            assertThat(AnswersJson.write(AnswersJson.read(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void isShownWithItsSourceAndInstant() {
        assertThat(new FetchedText(GermanMessages::get).line(FETCHED.used(AT)))
                .isEqualTo(
                        "Ort: Bad Vilbel; Eingezogen am: 01.04.2021. Abgerufen auf Wunsch der antragstellenden Person: "
                                + "Melderegister (Simulator), 26.11.2026, 14:05 Uhr, zu Kim Beispiel, 17.05.1990. "
                                + "Rechtsgrundlage: § 34 Abs. 1 BMG.");
        assertThat(new FetchedText(GermanMessages::get).line(FETCHED))
                .startsWith("abgerufen, noch nicht entschieden")
                .doesNotContain("Bad Vilbel, Eingezogen", "01.04.2021");
    }

    @Test
    void isToldToExpressionsOnlyOnceItIsUsed() {
        assertThat(FeelValue.of(FETCHED)).isEqualTo(Map.of("anzahl", 0, "nachgereicht", false, "abgerufen", false));
        assertThat(FeelValue.of(FETCHED.used(AT)))
                .isEqualTo(Map.of("anzahl", 0, "nachgereicht", false, "abgerufen", true));
    }

    @Test
    void saysNothingOfAPersonByItsName() {
        assertThat(Answers.none().with("nachweis", FETCHED) + FETCHED.toString() + FETCHED.source())
                .doesNotContain("Kim", "Vilbel", "FB-KB");
    }
}
