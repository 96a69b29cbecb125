package rathaus.hostile.violations;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Answers as nobody must. No bean: nothing scans for it. */
public class FaultyDoors {

    private static final Logger LOG = LoggerFactory.getLogger(FaultyDoors.class);

    private final String secret;
    private final Runnable change;

    /** Knows somebody's secret and a change that it has no right to make. */
    public FaultyDoors(String secret, Runnable change) {
        this.secret = secret;
        this.change = change;
    }

    /** Fails on what it does not understand. */
    @GetMapping("/faulty/fails")
    @Requires(Permission.VISIT)
    public ResponseEntity<String> fails(@RequestParam String q) {
        throw new IllegalStateException(q);
    }

    /** Shows its inside. */
    @GetMapping("/faulty/traces")
    @Requires(Permission.VISIT)
    public ResponseEntity<String> traces() {
        return page("org.postgresql.util.PSQLException: syntax error\n\tat rathaus.Some.method(Some.java:1)");
    }

    /** Repeats what was typed as it was typed. */
    @GetMapping("/faulty/echoes")
    @Requires(Permission.VISIT)
    public ResponseEntity<String> echoes(@RequestParam String q) {
        return page(q);
    }

    /** Tells everybody about somebody, and writes it into the log. */
    @GetMapping("/faulty/tells")
    @Requires(Permission.VISIT)
    public ResponseEntity<String> tells() {
        LOG.info("Told {}", secret);
        return page(secret);
    }

    /** Leads wherever it is told to. */
    @GetMapping("/faulty/leads")
    @Requires(Permission.VISIT)
    public ResponseEntity<String> leads(@RequestParam String q) {
        return ResponseEntity.status(303).location(URI.create(q)).build();
    }

    /** Changes something because somebody looked. */
    @GetMapping("/faulty/stores")
    @Requires(Permission.VISIT)
    public ResponseEntity<String> stores(HttpServletRequest request) {
        change.run();
        return page(request.getMethod());
    }

    private static ResponseEntity<String> page(String body) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(body);
    }
}
