package rathaus.remedies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
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

/** A file stays only if the act it came for was done. */
@RathausTest
class RefusedUploadTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    ReviewController controller;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private CaseworkFixtures office;
    private Actor.Staff clerk;

    @Test
    void forgetsTheFileOfAnActThatWasNotDone() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        Set<Role> roles = Set.of(Role.LEITUNG);
        StaffFixtures.Member member =
                StaffFixtures.in(context).member(BAD_VILBEL, roles, true, Set.of("strassenverkehr"));
        clerk = new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, true));
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), clerk));
        office.done(desk ->
                desk.decide(arrived.id(), office.view(arrived).version(), DecisionKind.REFUSAL, "Nein.", clerk));

        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        UUID wish = UUID.randomUUID();
        String refused = "abgelehnt-" + wish + ".pdf";
        assertThat(lodge(arrived, wish, today.minusYears(1), refused)).isEqualTo(422);
        assertThat(kept(refused)).as("refused").isZero();

        String taken = "angenommen-" + wish + ".pdf";
        assertThat(lodge(arrived, wish, today, taken)).isEqualTo(303);
        assertThat(kept(taken)).as("done").isEqualTo(1);
        String twice = "doppelt-" + wish + ".pdf";
        assertThat(lodge(arrived, wish, today, twice)).isEqualTo(303);
        assertThat(kept(twice)).as("the same form again").isZero();
    }

    private int lodge(CaseView about, UUID wish, LocalDate received, String fileName) {
        LodgeInput input = new LodgeInput(
                wish.toString(),
                DateTimeFormatter.ofPattern("dd.MM.yyyy").format(received),
                "schriftlich",
                "Erika Beispiel",
                "",
                "",
                "aufschiebend",
                new MockMultipartFile("datei", fileName, "application/pdf", UploadFixtures.pdf()));
        String[] parts = about.aktenzeichen().split("/", 2);
        ResponseEntity<Page> answer =
                office.here(() -> controller.lodge(new ReviewKey(parts[0], parts[1]), input, frame(), clerk));
        return answer.getStatusCode().value();
    }

    private long kept(String fileName) {
        return office.here(() -> transactions.execute(
                status -> jdbc.sql("SELECT count(*) FROM documents.content WHERE file_name = :name")
                        .param("name", fileName)
                        .query(Long.class)
                        .single()));
    }

    private Frame frame() {
        return PageFixtures.frame(Language.DE, clerk, "/amt/vorgaenge");
    }
}
