package rathaus.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;

class CanonicalActTests {

    private static final KommuneId KOMMUNE = new KommuneId(1);
    private static final UUID ID = UUID.fromString("01935a3c-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-22T10:15:30.123456789Z");

    @Test
    void isTheSameWhateverTheOrderOfTheDetails() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", "ß");
        one.put("a", new BigDecimal("12.50"));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", new BigDecimal("12.50"));
        other.put("b", "ß");
        assertThat(body(one)).isEqualTo(body(other));
    }

    @Test
    void isJsonByRfc8785WithInstantsCutToMicroseconds() {
        String body = body(Map.of("betrag", Money.euro(12), "tag", LocalDate.of(2026, 11, 22), "text", "Ä\u0001\"/"));
        assertThat(body)
                .isEqualTo("{\"actor\":\"guest\",\"at\":\"2026-11-22T10:15:30.123456Z\",\"details\":{\"betrag\":1200,"
                        + "\"tag\":\"2026-11-22\",\"text\":\"Ä\\u0001\\\"/\"},\"id\":\"" + ID
                        + "\",\"kind\":\"test.done\",\"kommune\":1,\"reason\":\"\",\"role\":\"Test\",\"subject\":\""
                        + ID
                        + "\"}");
    }

    @Test
    void writesNumbersThatJsonCannotTellApartAsText() {
        assertThat(body(Map.of("n", Long.MAX_VALUE))).contains("\"n\":\"9223372036854775807\"");
    }

    @Test
    void refusesDetailsThatAreNoPlainValues() {
        assertThatThrownBy(() -> body(Map.of("o", new Object()))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String body(Map<String, Object> details) {
        Act act = new Act(ID, "test.done", new Actor.Guest(KOMMUNE), "Test", "", details);
        return new String(CanonicalAct.of(KOMMUNE, ID, AT, act).body(), StandardCharsets.UTF_8);
    }
}
