package rathaus.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Kommune;

/** Answers for machines: is it ready, what may be indexed, whom to tell about a hole. */
@Controller
class ProbeController {

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /amt
            Disallow: /*/amt
            Disallow: /antrag
            Disallow: /*/antrag
            """;

    private final ApplicationAvailability availability;
    private final Clock clock;

    ProbeController(ApplicationAvailability availability, Clock clock) {
        this.availability = availability;
        this.clock = clock;
    }

    /** 200 once requests are welcome, 503 before and during shut-down. */
    @Requires(Permission.VISIT)
    @GetMapping("/gesundheit")
    ResponseEntity<String> health() {
        ReadinessState state = availability.getReadinessState();
        return text(state == ReadinessState.ACCEPTING_TRAFFIC ? 200 : 503, state.name() + "\n");
    }

    @Requires(Permission.VISIT)
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(200, ROBOTS);
    }

    /** RFC 9116; the Kommune is the one to tell. */
    @Requires(Permission.VISIT)
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security(Kommune kommune) {
        return text(200, """
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: de, en
                """.formatted(
                        kommune.contact().email(),
                        clock.instant().plus(Duration.ofDays(180)).truncatedTo(ChronoUnit.DAYS)));
    }

    private static ResponseEntity<String> text(int status, String body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                .body(body);
    }
}
