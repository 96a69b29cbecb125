package rathaus.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.ModuleTest;
import rathaus.SettableClock;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

@ModuleTest
class AccessLogTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final KommuneId THERE = new KommuneId(2);

    @Autowired
    AccessLog log;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID subject = UUID.randomUUID();
    private Actor clerk = new Actor.Staff(UUID.randomUUID(), HERE, HERE, Set.of());

    @BeforeEach
    void meetSomebodyNew() {
        subject = UUID.randomUUID();
        clerk = new Actor.Staff(UUID.randomUUID(), HERE, HERE, Set.of());
    }

    @Test
    void remembersWhoReadWhatAndWhy() {
        clock.set(Instant.parse("2026-11-22T10:00:00Z"));
        KommuneScope.run(HERE, () -> {
            log.read(subject, "Bearbeitung", clerk, "Sachbearbeitung", "Antrag");
            RecordedAccess access = log.of(subject, Optional.empty(), 10).getFirst();
            assertThat(access.at()).isEqualTo(clock.instant());
            assertThat(access.actor()).isEqualTo(clerk.label());
            assertThat(access.role()).isEqualTo("Sachbearbeitung");
            assertThat(access.purpose()).isEqualTo("Bearbeitung");
            assertThat(access.what()).isEqualTo("Antrag");
        });
    }

    @Test
    void pagesByKeyWithoutLossOrRepetition() {
        clock.set(Instant.parse("2026-11-22T10:00:00Z"));
        KommuneScope.run(HERE, () -> {
            for (int i = 0; i < 25; i++) {
                log.read(subject, "Bearbeitung", clerk, "Sachbearbeitung", "Seite " + i);
                if (i % 3 == 0) {
                    clock.advance(Duration.ofSeconds(1));
                }
            }
            List<RecordedAccess> seen = new ArrayList<>();
            List<RecordedAccess> page = log.by(clerk.label(), Optional.empty(), 10);
            while (!page.isEmpty()) {
                seen.addAll(page);
                page = log.by(clerk.label(), Optional.of(page.getLast().position()), 10);
            }
            assertThat(seen).hasSize(25).doesNotHaveDuplicates();
            assertThat(seen).extracting(RecordedAccess::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        });
    }

    @Test
    void isInvisibleToAnotherKommune() {
        KommuneScope.run(HERE, () -> log.read(subject, "Bearbeitung", clerk, "Sachbearbeitung", "Antrag"));
        KommuneScope.run(
                THERE, () -> assertThat(log.of(subject, Optional.empty(), 10)).isEmpty());
    }

    @Test
    void cannotBeChangedOrDeletedByTheApplication() {
        KommuneScope.run(HERE, () -> {
            log.read(subject, "Bearbeitung", clerk, "Sachbearbeitung", "Antrag");
            for (String attempt : List.of(
                    "DELETE FROM privacy.read_access",
                    "UPDATE privacy.read_access SET purpose = ''",
                    "TRUNCATE privacy.read_access")) {
                assertThatThrownBy(() -> transaction.executeWithoutResult(
                                status -> jdbc.sql(attempt).update()))
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("permission denied");
            }
        });
    }

    @Test
    void needsAnOpenKommune() {
        assertThatThrownBy(() -> log.read(subject, "Bearbeitung", clerk, "Sachbearbeitung", "Antrag"))
                .isInstanceOf(IllegalStateException.class);
    }
}
