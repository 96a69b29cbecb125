package rathaus.server;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/**
 * Wires the database: the server, then the migrations, then the pool of the application's role. Whoever asks for the
 * {@link DataSource} gets one whose schemas are up to date, and the server stops only after the pool is closed.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@EnableJdbcHttpSession(tableName = "server.spring_session")
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${rathaus.data:}") String folder) {
        return folder.isBlank() ? DataFolder.standard(Path.of("")) : new DataFolder(Path.of(folder));
    }

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, DataFolder data) {
        return settings.external() ? new DatabaseServer.External(settings.access()) : EmbeddedPostgres.start(data);
    }

    /** For commands that need another role than the application's. */
    @Bean
    DatabaseAccess databaseAccess(DatabaseServer server) {
        return server.access();
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        Migrations.run(server.access());
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("rathaus");
        pool.setJdbcUrl(server.access().applicationUrl());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionInitSql("SET TIME ZONE 'UTC'");
        return pool;
    }

    /** The only clock of the application; legal days are taken from it in Europe/Berlin by whoever needs them. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
