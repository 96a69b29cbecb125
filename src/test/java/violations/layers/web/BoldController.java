package violations.layers.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A controller that talks to the database, and to everybody. */
public class BoldController {

    public JdbcClient jdbc;

    public BoldController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }
}
