package violations.layers.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import violations.layers.domain.Impure;

/** A controller that talks to the database, to the rules behind the API, and to everybody. */
public class BoldController {

    public JdbcClient jdbc;
    public Impure rule;

    public BoldController(JdbcClient jdbc, Impure rule) {
        this.jdbc = jdbc;
        this.rule = rule;
    }
}
