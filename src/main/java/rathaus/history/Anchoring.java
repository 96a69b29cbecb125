package rathaus.history;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rathaus.kernel.LegalDay;
import rathaus.tenancy.KommuneScope;

/** Has the end of the open Kommune's chain stamped. The authority is asked between two transactions, never within one. */
@Component
class Anchoring {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final int MOST_DOUBLINGS = 10;

    private final JdbcAnchors anchors;
    private final TimeStamps stamps;
    private final Clock clock;

    Anchoring(JdbcAnchors anchors, TimeStamps stamps, Clock clock) {
        this.anchors = anchors;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Returns after which pause it shall be tried again; empty if nothing is left to do today. */
    Optional<Duration> anchor() {
        LocalDate today = LegalDay.today(clock);
        Optional<Chain> end = anchors.unstampedEnd(LegalDay.start(today));
        if (end.isEmpty()) {
            return Optional.empty();
        }
        return switch (stamps.stamp(end.get().link())) {
            case TimeStamps.Stamped.Done done -> {
                anchors.add(end.get(), done);
                anchors.noteAttempt(clock.instant(), "");
                yield Optional.empty();
            }
            case TimeStamps.Stamped.Unreachable unreachable -> again(unreachable.reason());
            case TimeStamps.Stamped.Refused refused -> again(refused.reason());
            case TimeStamps.Stamped.NotConfigured none -> Optional.empty();
        };
    }

    private Optional<Duration> again(String reason) {
        int failures = anchors.noteAttempt(clock.instant(), reason);
        LOG.warn(
                "No time stamp for Kommune {}: {} (attempt {})",
                KommuneScope.required().value(),
                reason,
                failures);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return Optional.of(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
