package rathaus.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import rathaus.TestDatabase;

/** A process of its own that writes rows without end and says each number only after its commit. Made to be killed. */
final class AcknowledgedWrites {

    private AcknowledgedWrites() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        EmbeddedPostgres server = EmbeddedPostgres.start(new DataFolder(Path.of(arguments[0])));
        try (Connection connection = owner(server.access());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS public.acknowledged (number int PRIMARY KEY)");
            for (int number = 1; true; number++) {
                try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO public.acknowledged (number) VALUES (?)")) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                }
                System.out.println("written " + number);
            }
        }
    }

    static Connection owner(DatabaseAccess access) throws SQLException {
        Connection connection = TestDatabase.asMigrator(access).getConnection();
        connection.createStatement().execute("SET ROLE rathaus_owner");
        return connection;
    }
}
