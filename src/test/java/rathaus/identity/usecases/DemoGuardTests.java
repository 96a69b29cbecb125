package rathaus.identity.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.Kommunen;

class DemoGuardTests {

    @ParameterizedTest
    @CsvSource({
        "rathaus.bad-vilbel.example, '', 127.0.0.1, true",
        "localhost, http://localhost:8080, 127.0.0.1, true",
        "rathaus.bad-vilbel.de, '', 127.0.0.1, false",
        "localhost, https://rathaus.example.org, 127.0.0.1, false",
        "localhost, '', 0.0.0.0, false",
        "localhost, '', 192.168.1.4, false"
    })
    void startsOnlyWhereNobodyElseCanReachIt(String host, String base, String address, boolean starts) {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("rathaus.tenancy.base-url", base)
                .withProperty("server.address", address);
        assertThat(new DemoGuard(one(host), environment).objection().isEmpty()).isEqualTo(starts);
    }

    @Test
    void needsAnAddress() {
        assertThat(new DemoGuard(one("localhost"), new MockEnvironment()).objection())
                .hasValueSatisfying(problem -> assertThat(problem).hasMessageContaining("127.0.0.1"));
    }

    @Test
    void letsSomebodyWhoInsists() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", "0.0.0.0")
                .withProperty("rathaus.demo-reachable", "true");
        assertThat(new DemoGuard(one("localhost"), environment).objection()).isEmpty();
    }

    private static Kommunen one(String host) {
        Kommune kommune = new Kommune(
                new KommuneId(1),
                "musterstadt",
                "Musterstadt",
                "Stadt Musterstadt",
                "00000000",
                host,
                new Kommune.Contact("", "", "", "", ""),
                Map.of());
        return new Kommunen() {
            @Override
            public List<Kommune> all() {
                return List.of(kommune);
            }

            @Override
            public Optional<Kommune> withSlug(String slug) {
                return Optional.empty();
            }

            @Override
            public Optional<Kommune> withHost(String name) {
                return Optional.empty();
            }

            @Override
            public Kommune byId(KommuneId id) {
                return kommune;
            }
        };
    }
}
