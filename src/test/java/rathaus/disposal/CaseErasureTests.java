package rathaus.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
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
import rathaus.history.ChainProof;
import rathaus.history.ChainVerdict;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.records.Aktenfuehrung;
import rathaus.records.RecordsFixtures;
import rathaus.records.VorgangDeletion;
import rathaus.records.VorgangErasure;
import rathaus.records.VorgangErasure.Basis;
import rathaus.records.VorgangErasure.Release;
import rathaus.records.domain.Vorgaenge;
import rathaus.tenancy.KommuneScope;

/** With its Vorgang everything goes that other modules keep for it. */
@RathausTest
class CaseErasureTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    AntragOffice office;

    @Autowired
    Aktenfuehrung aktenfuehrung;

    @Autowired
    Vorgaenge vorgaenge;

    @Autowired
    VorgangErasure erasure;

    @Autowired
    ChainProof chain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void takesCaseAnswersAndTheWordsOfTheHistoryWithTheVorgang() {
        CaseworkFixtures casework = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        Receipt receipt = casework.submitted(PARKAUSWEIS, casework.answers(PARKAUSWEIS));
        CaseView view = casework.holding(casework.arrived(receipt), "ANTRAG");
        UUID vorgang = view.id();
        UUID stored = close(vorgang, receipt.antrag());
        assertThat(kept(vorgang, receipt.antrag(), stored)).containsOnly(1L);

        assertThat(here(() -> erasure.erase(release(vorgang)))).isInstanceOf(VorgangDeletion.Deleted.class);

        assertThat(kept(vorgang, receipt.antrag(), stored)).containsOnly(0L);
        assertThat(here(() -> erasure.erase(release(vorgang)))).isInstanceOf(VorgangDeletion.NoVorgang.class);
        assertThat(KommuneScope.call(BAD_VILBEL, () -> chain.prove())).isInstanceOf(ChainVerdict.Intact.class);
    }

    private UUID close(UUID vorgang, UUID antrag) {
        return here(() -> {
            office.report(antrag, PublicStatus.COMPLETED, new Actor.Machine("test", BAD_VILBEL));
            long version = vorgaenge.byId(vorgang).orElseThrow().version();
            aktenfuehrung.close(vorgang, version, RecordsFixtures.clerk(BAD_VILBEL), RecordsFixtures.ROLE, "");
            return jdbc.sql("SELECT stored FROM records.dokument WHERE vorgang = :id ORDER BY number LIMIT 1")
                    .param("id", vorgang)
                    .query(UUID.class)
                    .single();
        });
    }

    /** Whether each of these still exists: Vorgang, case, Antrag, words of the history, stored content. */
    private java.util.List<Long> kept(UUID vorgang, UUID antrag, UUID stored) {
        return here(() -> java.util.List.of(
                count("records.vorgang WHERE id = :id", vorgang),
                count("casework.bearbeitung WHERE id = :id", vorgang),
                count("applications.antrag WHERE id = :id", antrag),
                Math.min(
                        1,
                        count(
                                "history.payload p JOIN history.event e ON e.kommune = p.kommune AND e.id = p.event"
                                        + " WHERE e.subject = :id",
                                vorgang)),
                count("documents.content WHERE id = :id", stored)));
    }

    private long count(String what, UUID id) {
        return jdbc.sql("SELECT count(*) FROM " + what)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static Release release(UUID vorgang) {
        return new Release(
                vorgang,
                UUID.randomUUID(),
                Basis.NOT_WANTED,
                ContentHash.of(new byte[] {1}),
                "staff:first",
                "staff:second",
                LocalDate.of(2200, 1, 1));
    }

    private <T> T here(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, () -> transactions.execute(status -> work.get()));
    }
}
