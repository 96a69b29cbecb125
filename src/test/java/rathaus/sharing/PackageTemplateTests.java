package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rathaus.servicepackage.Befund;

/** What {@code new} lays down can be used at once. */
class PackageTemplateTests {

    @Test
    void passesTheCheckWithFiveMusterfaelleAndMore() {
        PackageCheck check = SharingFixtures.check(SharingFixtures.aNewPackage());
        assertThat(check.befunde().stream()
                        .filter(befund -> befund.grade() != Befund.Grade.HINT)
                        .map(Befund::inOneLine))
                .isEmpty();
        assertThat(check.deviations()).isEmpty();
        assertThat(check.musterfaelle()).isGreaterThanOrEqualTo(5);
        assertThat(check.isSound()).isTrue();
    }

    @Test
    void bearsItsNameEverywhere() {
        assertThat(SharingFixtures.aNewPackage().values())
                .noneMatch(text -> text.contains("@id@"))
                .anyMatch(text -> text.contains("id: beispielantrag"));
    }
}
