package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.GUEST;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.RathausTest;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.Field;
import rathaus.kernel.ContentHash;
import rathaus.tenancy.KommuneScope;

/** A form changes while people fill it in; nobody loses an answer, and nobody is moved unasked. */
@RathausTest
class DraftVersionsTests {

    private static final Map<String, String> CHANGES = new LinkedHashMap<>();

    static {
        CHANGES.put("id: telefon\n", "id: mobilnummer\n");
        CHANGES.put("label: Telefonnummer", "label: Mobilnummer");
        CHANGES.put("feld.telefon.", "feld.mobilnummer.");
        CHANGES.put("label: Ihre Anschrift", "label: Ihre Wohnanschrift");
        CHANGES.put("{code: pdf, label: Als PDF", "{code: datei, label: Als PDF");
        CHANGES.put("feld.versandart.option.pdf", "feld.versandart.option.datei");
    }

    @Autowired
    FillingIn fillingIn;

    @Autowired
    DraftVersions versions;

    @Autowired
    Submission submission;

    @Autowired
    PublishedLeistungen leistungen;

    private ContentHash original;
    private DraftToken token;

    @BeforeEach
    void begin() {
        original =
                inKommune(() -> leistungen.current(PARKAUSWEIS)).orElseThrow().hash();
        token = ApplicationsFixtures.filledDraft(fillingIn, GUEST);
        ApplicationsFixtures.save(fillingIn, token, "kontakt", Map.of("telefon", "06101 602-0"));
    }

    @AfterEach
    void offerTheOriginalAgain() {
        inKommune(() ->
                leistungen.publish(leistungen.version(original).orElseThrow().paket()));
    }

    @Test
    void saysNothingWhileTheVersionIsTheSame() {
        assertThat(inKommune(() -> versions.newer(token, PARKAUSWEIS))).isEmpty();
        assertThat(inKommune(() -> versions.move(token, PARKAUSWEIS))).isFalse();
    }

    @Test
    void keepsTheDraftOnItsVersionUntilSomebodyMovesIt() {
        Answers before = given();
        publishTheChange();
        assertThat(given()).isEqualTo(before);
        assertThat(inKommune(() -> submission.submit(token, PARKAUSWEIS, ApplicationsFixtures.AGREED, GUEST)))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    @Test
    void saysWhichQuestionsAreNewChangedAndGone() {
        publishTheChange();
        FormChanges changes = inKommune(() -> versions.newer(token, PARKAUSWEIS))
                .orElseThrow()
                .changes();
        assertThat(changes.added()).extracting(Field::id).containsExactly("mobilnummer");
        assertThat(changes.removed()).extracting(Field::id).containsExactly("telefon");
        assertThat(changes.changed())
                .extracting(changed -> changed.after().id() + " " + changed.differences())
                .containsExactlyInAnyOrder("anschrift [LABEL]", "versandart [CHOICES]");
    }

    @Test
    void movesEveryAnswerThatFitsAndKeepsTheOthersReadable() {
        Answers before = given();
        publishTheChange();
        Answers foreseen = inKommune(() -> versions.newer(token, PARKAUSWEIS))
                .orElseThrow()
                .left();
        assertThat(inKommune(() -> versions.move(token, PARKAUSWEIS))).isTrue();
        Answers after = given();
        assertThat(after.all()).doesNotContainKeys("telefon", "versandart");
        before.all().forEach((id, answer) -> {
            if (!id.equals("telefon") && !id.equals("versandart")) {
                assertThat(after.get(id)).as(id).contains(answer);
            }
        });
        assertThat(foreseen.all()).containsOnlyKeys("telefon", "versandart");
        assertThat(inKommune(() -> versions.leftovers(token, PARKAUSWEIS)))
                .singleElement()
                .satisfies(leftover -> assertThat(leftover.answers()).isEqualTo(foreseen));
        assertThat(inKommune(() -> versions.newer(token, PARKAUSWEIS))).isEmpty();
    }

    @Test
    void losesNothingByMovingTwice() {
        Answer telephone = given().get("telefon").orElseThrow();
        publishTheChange();
        inKommune(() -> versions.move(token, PARKAUSWEIS));
        offerTheOriginalAgain();
        inKommune(() -> versions.move(token, PARKAUSWEIS));
        assertThat(inKommune(() -> versions.leftovers(token, PARKAUSWEIS))
                        .getLast()
                        .answers()
                        .all())
                .containsEntry("telefon", telephone);
    }

    @Test
    void asksTheNewQuestionsAfterTheMoveAndSubmitsTheNewVersion() {
        publishTheChange();
        inKommune(() -> versions.move(token, PARKAUSWEIS));
        assertThat(inKommune(() -> submission.submit(token, PARKAUSWEIS, ApplicationsFixtures.AGREED, GUEST)))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Faulty.class,
                        faulty -> assertThat(faulty.errors())
                                .extracting(error -> error.place())
                                .containsExactly("versandart"));
        ApplicationsFixtures.save(fillingIn, token, "versand", Map.of("versandart", "post"));
        assertThat(inKommune(() -> submission.submit(token, PARKAUSWEIS, ApplicationsFixtures.AGREED, GUEST)))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    private void publishTheChange() {
        inKommune(() -> leistungen.publish(ApplicationsFixtures.changed("bewohnerparkausweis", CHANGES)));
    }

    private Answers given() {
        return inKommune(() -> fillingIn.open(token, PARKAUSWEIS)).orElseThrow().given();
    }

    private static <T> T inKommune(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }
}
