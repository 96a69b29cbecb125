package rathaus.tenancy;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Refuses to ask the database about a Kommune outside of a transaction: row security would hide every row there, and
 * "nothing found" would look like an answer.
 */
class KommuneJdbc extends JdbcTemplate {

    KommuneJdbc(DataSource pool) {
        super(pool);
    }

    @Override
    protected DataSource obtainDataSource() {
        if (KommuneScope.current().isPresent() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction is open; row security would hide every row of the Kommune");
        }
        return super.obtainDataSource();
    }
}
