package rathaus.remedies;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.AntragOffice;
import rathaus.applications.PublicStatus;
import rathaus.applications.Receipt;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionKind;
import rathaus.documents.Contents;
import rathaus.documents.UploadFixtures;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.records.Aktenfuehrung;
import rathaus.records.RecordsFixtures;
import rathaus.records.Vorgang;
import rathaus.records.VorgangDeletion;
import rathaus.records.VorgangErasure;
import rathaus.records.VorgangErasure.Basis;
import rathaus.records.VorgangErasure.Release;
import rathaus.records.domain.Vorgaenge;
import rathaus.tenancy.KommuneScope;

/** An open objection keeps its case and its papers; an ended one goes with either of them. */
@RathausTest
class ReviewErasureTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    Widersprueche objections;

    @Autowired
    VorgangErasure erasure;

    @Autowired
    Vorgaenge vorgaenge;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private CaseworkFixtures office;
    private Actor.Staff head;
    private CaseView about;
    private UUID own;

    @BeforeEach
    void lodgeAnObjection() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        Set<Role> roles = Set.of(Role.LEITUNG);
        StaffFixtures.Member member =
                StaffFixtures.in(context).member(BAD_VILBEL, roles, true, Set.of("strassenverkehr"));
        head = new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, true));
        Receipt receipt = office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS));
        CaseView arrived = office.arrived(receipt);
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), head));
        office.done(desk -> desk.decide(
                arrived.id(), office.view(arrived).version(), DecisionKind.REFUSAL, "Kein Wohnsitz.", head));
        about = office.notified(arrived);
        Lodging lodging = new Lodging(
                LocalDate.now(ZoneId.of("Europe/Berlin")),
                LodgingForm.SCHRIFTLICH,
                "Erika Beispiel",
                "Ich wohne dort.",
                true,
                Suspension.AUFSCHIEBEND,
                List.of());
        assertThat(office.here(() -> objections.lodge(about.aktenzeichen(), UUID.randomUUID(), lodging, head)))
                .isInstanceOf(ReviewOutcome.Done.class);
        own = here(() -> jdbc.sql("SELECT own_vorgang FROM remedies.objection WHERE case_id = :id")
                .param("id", about.id())
                .query(UUID.class)
                .single());
        here(() -> {
            context.getBean(AntragOffice.class)
                    .report(receipt.antrag(), PublicStatus.COMPLETED, new Actor.Machine("test", BAD_VILBEL));
            close(about.id());
            close(own);
            return true;
        });
    }

    @Test
    void goesWithTheCaseOnceItHasEnded() {
        UUID letter = prepare();
        assertThat(erased(about.id())).as("held").isInstanceOf(VorgangDeletion.MustBeKept.class);
        assertThat(erased(own)).as("held").isInstanceOf(VorgangDeletion.MustBeKept.class);
        withdraw();
        assertThat(erased(about.id())).isInstanceOf(VorgangDeletion.Deleted.class);
        assertThat(kept()).isZero();
        assertThat(here(() -> context.getBean(Contents.class).find(letter)))
                .as("the letter that nobody signed")
                .isEmpty();
        assertThat(erased(own)).isInstanceOf(VorgangDeletion.Deleted.class);
    }

    /** Lays a correction before those who sign. */
    private UUID prepare() {
        return here(() -> {
            UUID letter = context.getBean(Contents.class)
                    .keep("bescheid.pdf", "application/pdf", new ByteArrayInputStream(UploadFixtures.pdf()))
                    .id();
            Amendment correction = new Amendment(
                    AmendmentGround.BERICHTIGUNG, Optional.empty(), "Erika.", "Schreibfehler.", "", Optional.empty());
            assertThat(context.getBean(PreparedActs.class)
                            .propose(
                                    about.aktenzeichen(),
                                    new PlannedAct.Amending(0, correction),
                                    Optional.of(letter),
                                    head))
                    .isInstanceOf(ReviewOutcome.Done.class);
            return letter;
        });
    }

    @Test
    void goesWithItsOwnPapersBeforeTheCase() {
        withdraw();
        assertThat(erased(own)).isInstanceOf(VorgangDeletion.Deleted.class);
        assertThat(kept()).isZero();
        assertThat(erased(about.id())).isInstanceOf(VorgangDeletion.Deleted.class);
    }

    private void withdraw() {
        WiderspruchView objection =
                office.here(() -> objections.ofCase(about.id(), head)).getLast();
        WiderspruchAct act = new WiderspruchAct(
                WiderspruchStep.ZURUECKGENOMMEN,
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                false,
                Optional.empty());
        assertThat(office.here(() -> objections.act(objection.id(), objection.version(), act, head)))
                .isInstanceOf(ReviewOutcome.Done.class);
    }

    private void close(UUID vorgang) {
        Vorgang open = vorgaenge.byId(vorgang).orElseThrow();
        context.getBean(Aktenfuehrung.class)
                .close(vorgang, open.version(), RecordsFixtures.clerk(BAD_VILBEL), RecordsFixtures.ROLE, "");
    }

    private VorgangDeletion erased(UUID vorgang) {
        return here(() -> erasure.erase(new Release(
                vorgang,
                UUID.randomUUID(),
                Basis.NOT_WANTED,
                ContentHash.of(new byte[] {1}),
                "staff:first",
                "staff:second",
                LocalDate.of(2200, 1, 1))));
    }

    private long kept() {
        return here(
                () -> jdbc.sql("""
                        SELECT (SELECT count(*) FROM remedies.objection WHERE case_id = :id)
                             + (SELECT count(*) FROM remedies.prepared_act WHERE case_id = :id)
                             + (SELECT count(*) FROM casework.later_signature WHERE bearbeitung = :id)""").param("id", about.id()).query(Long.class).single());
    }

    private <T> T here(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, () -> transactions.execute(status -> work.get()));
    }
}
