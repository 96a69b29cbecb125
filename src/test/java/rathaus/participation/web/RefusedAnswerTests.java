package rathaus.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.participation.ParticipationFixtures.SONDERNUTZUNG;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionKind;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.design.PageFixtures;
import rathaus.documents.UploadFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingWaiver;
import rathaus.participation.Hearings;
import rathaus.participation.OpinionView;
import rathaus.participation.Opinions;
import rathaus.participation.ParticipationFixtures;
import rathaus.participation.ParticipationOutcome;

/** The file of an answer stays only if the answer was taken; its words are shown again. */
@RathausTest
class RefusedAnswerTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final String WORDS = "Wurzelschutz anbringen.";

    @Autowired
    ApplicationContext context;

    @Autowired
    AskedController controller;

    @Autowired
    Opinions opinions;

    @Autowired
    Hearings hearings;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private CaseworkFixtures office;
    private Actor.Staff head;
    private Actor.Staff asked;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, SONDERNUTZUNG);
        head = staff(Role.LEITUNG, "strassenverkehr");
        asked = staff(Role.SACHBEARBEITUNG, "umwelt");
    }

    @Test
    void givesBackTheWordsOfAnAnswerThatCameTooLateAndKeepsNoFileOfIt() {
        CaseView about = claimed();
        OpinionView question = ask(about);
        refuse(about);

        String file = fileName();
        ResponseEntity<Page> answer = answer(question, question.version(), file);
        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(answer.getBody())
                .isInstanceOfSatisfying(
                        FellAwayPage.class, page -> assertThat(page.said()).isEqualTo(WORDS));
        assertThat(kept(file)).isZero();
    }

    @Test
    void takesAnAnswerOnce() {
        OpinionView question = ask(claimed());
        String taken = fileName();
        assertThat(answer(question, question.version(), taken).getStatusCode().value())
                .isEqualTo(303);
        assertThat(kept(taken)).isEqualTo(1);

        String late = fileName();
        ResponseEntity<Page> second = answer(question, question.version(), late);
        assertThat(second.getStatusCode().value()).isEqualTo(409);
        assertKeepsTheWords(second);
        assertThat(kept(late)).as("of whoever was slower").isZero();
        assertThat(kept(taken)).isEqualTo(1);
    }

    private static void assertKeepsTheWords(ResponseEntity<Page> answer) {
        ShowAskedPage page = (ShowAskedPage) Objects.requireNonNull(answer.getBody());
        assertThat(page.input().typed()).containsEntry("text", WORDS);
    }

    private ResponseEntity<Page> answer(OpinionView question, long version, String fileName) {
        AnswerInput input = new AnswerInput(
                String.valueOf(version),
                "mit-auflagen",
                WORDS,
                new MockMultipartFile("datei", fileName, "application/pdf", UploadFixtures.pdf()));
        return office.here(() -> controller.answer(question.id(), input, frame(), asked));
    }

    private OpinionView ask(CaseView about) {
        done(office.here(() -> opinions.ask(
                about.aktenzeichen(),
                UUID.randomUUID(),
                new Opinions.Asking(Set.of("umwelt"), "Stehen dort Bäume?", 5, Set.of(), Set.of()),
                head)));
        UUID id = office.here(() -> opinions.ofCase(about.id(), head)).getLast().id();
        return office.here(() -> opinions.open(id, asked)).orElseThrow();
    }

    private void refuse(CaseView about) {
        done(office.here(() -> hearings.waive(
                about.aktenzeichen(),
                UUID.randomUUID(),
                HearingIntent.ABLEHNUNG,
                HearingWaiver.KEINE_ABWEICHUNG,
                "Nach den eigenen Angaben ist der Gehweg zu schmal.",
                head)));
        assertThat(office.here(() -> office.desk()
                        .decide(
                                about.id(),
                                office.view(about).version(),
                                DecisionKind.REFUSAL,
                                "Der Gehweg ist zu schmal.",
                                head)))
                .isInstanceOf(CaseOutcome.Done.class);
    }

    private static void done(ParticipationOutcome outcome) {
        assertThat(outcome).isInstanceOf(ParticipationOutcome.Done.class);
    }

    private CaseView claimed() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        CaseView arrived = office.arrived(
                office.submitted(SONDERNUTZUNG, ParticipationFixtures.aContainer("Antwortprobe", today)));
        assertThat(office.here(() -> office.desk().claim(arrived.id(), arrived.version(), head)))
                .isInstanceOf(CaseOutcome.Done.class);
        return office.view(arrived);
    }

    private long kept(String fileName) {
        return office.here(() -> transactions.execute(
                status -> jdbc.sql("SELECT count(*) FROM documents.content WHERE file_name = :name")
                        .param("name", fileName)
                        .query(Long.class)
                        .single()));
    }

    private static String fileName() {
        return "stellungnahme-" + UUID.randomUUID() + ".pdf";
    }

    private Actor.Staff staff(Role role, String unit) {
        Set<Role> roles = Set.of(role);
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, true, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, true));
    }

    private Frame frame() {
        return PageFixtures.frame(Language.DE, asked, "/amt/stellungnahmen");
    }
}
