package rathaus.server;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.RathausTest;

@RathausTest
class ApplicationStartTests {

    @Autowired
    DataSource dataSource;

    @Test
    void worksAsTheApplicationInUniversalTime() {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("rathaus_app");
        assertThat(jdbc.sql("SHOW TIME ZONE").query(String.class).single()).isEqualTo("UTC");
    }
}
