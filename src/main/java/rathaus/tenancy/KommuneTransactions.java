package rathaus.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database for which Kommune a transaction works, so that row security shows its rows only. The setting is local
 * to the transaction; a pooled connection carries nothing over. Without an open Kommune the setting stays empty and every
 * policy hides everything. That no connection is to be had is the same outage as one that breaks later.
 */
class KommuneTransactions extends JdbcTransactionManager {

    private final DataSource pool;

    KommuneTransactions(DataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        try {
            super.doBegin(transaction, definition);
        } catch (CannotCreateTransactionException e) {
            throw new DataAccessResourceFailureException("The database cannot be reached", e);
        }
        KommuneScope.current().ifPresent(kommune -> open(transaction, String.valueOf(kommune.value())));
    }

    private void open(Object transaction, String kommune) {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(pool);
        if (holder == null) {
            throw new IllegalStateException("A transaction has begun without a connection");
        }
        try {
            set(holder.getConnection(), kommune);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("Could not open the Kommune", e);
        }
    }

    private static void set(Connection connection, String kommune) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT set_config('rathaus.kommune', ?, true)")) {
            statement.setString(1, kommune);
            statement.execute();
        }
    }
}
