package rathaus.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import rathaus.TestDatabase;

class TestDatabaseTests {

    private final DatabaseAccess access = TestDatabase.fresh();

    @Test
    void logsInAsTheApplication() throws SQLException {
        assertThat(answer("SELECT current_user")).isEqualTo("rathaus_app");
    }

    @Test
    void writesEveryCommitToTheDisk() throws SQLException {
        assertThat(answer("SHOW fsync")).isEqualTo("on");
        assertThat(answer("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(answer("SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void ordersTextTheGermanWay() throws SQLException {
        assertThat(answer("SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('Zoo'), ('Öl'), ('Ofen')) AS t (w)"))
                .isEqualTo("Ofen Öl Zoo");
    }

    private String answer(String query) throws SQLException {
        try (Connection connection = TestDatabase.asApplication(access).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
