package rathaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import rathaus.kernel.KommuneId;

class ConfiguredKommunenTests {

    @Test
    void knowsTheThreeMunicipalitiesByNameSlugHostAndKey() {
        Kommunen kommunen = TenancyFixtures.kommunen();
        assertThat(kommunen.all()).extracting(Kommune::name).containsExactly("Bad Vilbel", "Rodenbach", "Schöneck");
        assertThat(kommunen.all()).extracting(Kommune::ags).containsExactly("06440003", "06435023", "06435026");
        assertThat(kommunen.withHost("RATHAUS.schoeneck.example")).contains(kommunen.byId(new KommuneId(2)));
        assertThat(kommunen.withSlug("frankfurt")).isEmpty();
    }

    @Test
    void refusesAnIdThatNobodyHas() {
        assertThatThrownBy(() -> TenancyFixtures.kommunen().byId(new KommuneId(99)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesEachMunicipalityItsOwnUnits() {
        Organisation organisation = TenancyFixtures.organisation();
        String inBadVilbel = KommuneScope.call(
                new KommuneId(1),
                () -> organisation.unit("buergerbuero").orElseThrow().name());
        Organisationseinheit inSchoeneck = KommuneScope.call(
                new KommuneId(2), () -> organisation.unit("buergerbuero").orElseThrow());
        assertThat(inBadVilbel).isEqualTo("Bürgerbüro");
        assertThat(inSchoeneck.name()).isEqualTo("Bürgerservice");
        assertThat(inSchoeneck.street()).contains("61137 Schöneck");
        assertThat(inSchoeneck.openingHours()).isNotEmpty();
    }

    @Test
    void answersNothingOutsideOfAKommune() {
        assertThatThrownBy(() -> TenancyFixtures.organisation().units()).isInstanceOf(IllegalStateException.class);
    }
}
