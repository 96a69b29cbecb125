package rathaus.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.kernel.KommuneId;

class SessionEntryTests {

    private static final Instant SINCE = Instant.parse("2026-11-22T10:00:00Z");
    private static final KommuneId HOME = new KommuneId(1);
    private static final SessionEntry ENTRY = new SessionEntry(Side.STAFF, HOME, new UUID(1, 2), 7, SINCE);

    @Test
    void survivesTheWayThroughTheDatabase() {
        assertThat(SessionEntry.decoded(ENTRY.encoded())).contains(ENTRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|||||",
                "STAFF|1|00000000-0000-0001-0000-000000000002|7",
                "ADMIN|1|00000000-0000-0001-0000-000000000002|7|1",
                "STAFF|0|00000000-0000-0001-0000-000000000002|7|1",
                "STAFF|1|x|7|1",
                "STAFF|1|00000000-0000-0001-0000-000000000002|7|99999999999999999"
            })
    void isNobodyWhenUnreadable(String line) {
        assertThat(SessionEntry.decoded(line)).isEmpty();
    }

    @Test
    void countsOnItsOwnSideAtItsOwnKommuneOnly() {
        assertThat(ENTRY.isWithin(Side.STAFF, HOME, SINCE)).isTrue();
        assertThat(ENTRY.isWithin(Side.CITIZEN, HOME, SINCE)).isFalse();
        assertThat(ENTRY.isWithin(Side.STAFF, new KommuneId(2), SINCE)).isFalse();
    }

    @Test
    void endsAfterTheAbsoluteLimit() {
        Instant end = SINCE.plus(Side.STAFF.absolute());
        assertThat(ENTRY.isWithin(Side.STAFF, HOME, end.minusSeconds(1))).isTrue();
        assertThat(ENTRY.isWithin(Side.STAFF, HOME, end)).isFalse();
    }
}
