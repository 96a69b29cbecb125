package rathaus.history;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.TenancyFixtures;

/** Vocabulary of tests about the history, without Spring. */
public final class HistoryFixtures {

    private HistoryFixtures() {}

    /** Seals what waits. */
    public static void seal(DataSource database, KommuneId kommune) {
        Sealing sealing = new Sealing(JdbcClient.create(database), Clock.systemUTC());
        TransactionTemplate transaction = new TransactionTemplate(TenancyFixtures.transactions(database));
        KommuneScope.run(kommune, () -> transaction.executeWithoutResult(status -> sealing.sealBatch()));
    }

    /** Has the end of the chain stamped. */
    public static void anchor(DataSource database, TimeStamps stamps, KommuneId kommune) {
        JdbcAnchors anchors = new JdbcAnchors(JdbcClient.create(database), stamps);
        Anchoring anchoring = new Anchoring(anchors, stamps, Clock.systemUTC());
        TransactionTemplate transaction = new TransactionTemplate(TenancyFixtures.transactions(database));
        KommuneScope.run(kommune, () -> transaction.executeWithoutResult(status -> anchoring.anchor()));
    }
}
