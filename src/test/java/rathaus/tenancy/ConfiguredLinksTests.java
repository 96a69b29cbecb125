package rathaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import rathaus.kernel.KommuneId;

class ConfiguredLinksTests {

    @Test
    void useTheHostOfEachKommuneInProduction() {
        assertThat(links("").absolute(new KommuneId(2), "/konto")).isEqualTo("https://rathaus.schoeneck.example/konto");
    }

    @Test
    void useThePathWhereOneAddressServesAll() {
        assertThat(links("http://localhost:8080/").absolute(new KommuneId(1), "/konto"))
                .isEqualTo("http://localhost:8080/bad-vilbel/konto");
    }

    private static KommuneLinks links(String baseUrl) {
        TenancySettings settings =
                new TenancySettings(new ClassPathResource("tenancy/kommunen.yaml"), "ortsrecht", baseUrl);
        return new ConfiguredLinks(TenancyFixtures.kommunen(), settings);
    }
}
