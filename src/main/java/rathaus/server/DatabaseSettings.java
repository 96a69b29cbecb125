package rathaus.server;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which database the application uses. Without an address it is the embedded one in the data folder.
 *
 * @param url JDBC address of an external server, with user and password of the application's role
 * @param ownerUrl the same server with the role {@code rathaus_migrator}
 * @param connections most connections the application holds at once
 */
@ConfigurationProperties("rathaus.database")
record DatabaseSettings(@Nullable String url, @Nullable String ownerUrl, int connections) {

    boolean external() {
        return url != null && !url.isBlank();
    }

    /**
     * The addresses of the external server.
     *
     * @throws StartProblem if only one of the two is named
     */
    DatabaseAccess access() {
        if (url == null || url.isBlank() || ownerUrl == null || ownerUrl.isBlank()) {
            throw new StartProblem("server.start.owner-url-missing");
        }
        return new DatabaseAccess(url, ownerUrl);
    }

    /** Names no address, because addresses contain passwords. */
    @Override
    public String toString() {
        return "DatabaseSettings[external=" + external() + ", connections=" + connections + "]";
    }
}
