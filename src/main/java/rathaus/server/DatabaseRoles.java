package rathaus.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The three roles of the embedded database: the owner of all tables (no log-in, sees all rows), the migrator (may become
 * the owner) and the application (owns nothing, sees one Kommune at a time). {@code docs/operate/roles.sql} does the same
 * for a server that somebody else runs.
 */
final class DatabaseRoles {

    private static final String OWNER = "rathaus_owner";

    private DatabaseRoles() {}

    /** Creates what is missing and sets the passwords to ours. */
    static void prepare(Connection connection, Passwords passwords) throws SQLException {
        createRole(connection, OWNER);
        createRole(connection, Passwords.MIGRATOR);
        createRole(connection, Passwords.APPLICATION);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE rathaus_owner NOLOGIN BYPASSRLS");
            statement.execute("GRANT rathaus_owner TO rathaus_migrator");
            for (String role : new String[] {Passwords.MIGRATOR, Passwords.APPLICATION}) {
                statement.execute("ALTER ROLE " + role + " LOGIN PASSWORD '" + passwords.of(role) + "'");
            }
        }
    }

    private static void createRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", role)) {
            execute(connection, "CREATE ROLE " + role);
        }
    }

    static void createDatabase(Connection connection, String name, String template) throws SQLException {
        if (exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) {
            return;
        }
        execute(connection, "CREATE DATABASE " + name + " OWNER " + OWNER + " TEMPLATE " + template);
        execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO rathaus_migrator, rathaus_app");
    }

    static void dropDatabase(Connection connection, String name) throws SQLException {
        execute(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
