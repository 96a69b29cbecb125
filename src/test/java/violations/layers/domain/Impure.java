package violations.layers.domain;

import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import violations.layers.store.Shelf;

/** A rule of the administration that asks the database what time it is. */
public class Impure {

    @Autowired
    DataSource database;

    public Instant now() {
        return Instant.now();
    }

    public Shelf shelf() {
        return new Shelf();
    }
}
