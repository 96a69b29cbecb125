package rathaus.server;

/**
 * How a database is reached: as the application (owns nothing, sees one Kommune at a time) and as the migrator (may become
 * the owner of all tables). Both are JDBC addresses that carry user and password.
 */
public record DatabaseAccess(String applicationUrl, String migratorUrl) {

    /** Names neither address, because both contain a password. */
    @Override
    public String toString() {
        return "DatabaseAccess";
    }
}
