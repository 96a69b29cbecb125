package rathaus.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The pool of the application; while somebody listens, the connections of threads that answer requests are listened to. */
final class RecordedDataSource extends DelegatingDataSource {

    private static final String ANSWERING = "http-nio-";
    private static final Duration QUIET = Duration.ofMillis(200);
    private static final int MOST_ROUNDS = 50;
    private static final AtomicReference<@Nullable Recording> LISTENING = new AtomicReference<>();

    private RecordedDataSource(DataSource pool) {
        super(pool);
    }

    /** Puts itself before the pool of a starting application. */
    static BeanPostProcessor beforeThePool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new RecordedDataSource(pool) : bean;
            }
        };
    }

    /** Sends one request, the only one at this moment, and returns what its answer needed from the database. */
    static Recording listenTo(Runnable request) {
        Recording recording = new Recording();
        LISTENING.set(recording);
        try {
            request.run();
            awaitTheEnd(recording);
        } finally {
            LISTENING.set(null);
        }
        return recording;
    }

    /** The last byte of an answer is sent before the session is written. */
    private static void awaitTheEnd(Recording recording) {
        int said = -1;
        for (int round = 0; round < MOST_ROUNDS && (recording.open() > 0 || said != recording.statements()); round++) {
            said = recording.statements();
            LockSupport.parkNanos(QUIET.toNanos());
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Recording recording = LISTENING.get();
        boolean answering = Thread.currentThread().getName().startsWith(ANSWERING);
        return recording != null && answering ? recording.listen(connection) : connection;
    }
}
