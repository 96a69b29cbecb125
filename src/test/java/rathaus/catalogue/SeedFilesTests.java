package rathaus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;
import rathaus.tenancy.TenancyFixtures;

/** The catalogue as shipped keeps its promises. */
class SeedFilesTests {

    private final List<Leistung> all = CatalogueFixtures.leistungen().all();

    @Test
    void describes150LeistungenOfTheKommuneAnd13OfOthers() {
        assertThat(all).hasSize(163);
        assertThat(all.stream().filter(entry -> entry.elsewhere() == null)).hasSize(150);
        assertThat(all.stream().filter(entry -> entry.elsewhere() != null)).hasSize(13);
    }

    @Test
    void answersEveryQuestionOfEveryEntry() {
        for (Leistung entry : all) {
            String id = entry.id().value();
            assertThat(entry.name()).as(id).isNotBlank();
            assertThat(entry.englishName()).as(id).isNotBlank();
            assertThat(entry.summary()).as(id).hasSizeBetween(20, 400);
            assertThat(entry.entitled()).as(id).isNotBlank();
            assertThat(entry.fee().text()).as(id).isNotBlank();
            assertThat(entry.legalBasis()).as(id).hasSizeGreaterThan(2);
            assertThat(entry.duration()).as(id).isNotBlank();
            assertThat(entry.retention()).as(id).isNotBlank();
            assertThat(entry.aktenplan()).as(id).matches("[0-9]{2}-[0-9]{2}-[0-9]{2}");
            assertThat(entry.audience()).as(id).isNotEmpty();
            assertThat(entry.lebenslagen()).as(id).isNotEmpty();
        }
    }

    @Test
    void givesEveryEntryEverydayWords() {
        for (Leistung entry : all) {
            assertThat(entry.searchWords()).as(entry.id().value()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(entry.searchWords()).doesNotHaveDuplicates();
        }
    }

    @Test
    void marksKeysThatNobodyConfirmed() {
        assertThat(all.stream().filter(entry -> entry.leika() == null)).hasSizeLessThanOrEqualTo(23);
        assertThat(leika("hundesteuer-anmeldung")).isEqualTo(new LeikaKey("99102013104000", false));
        assertThat(leika("geburtsurkunde")).isEqualTo(new LeikaKey("99027002012000", true));
        assertThat(leika("bewohnerparkausweis")).isEqualTo(new LeikaKey("99108001001000", true));
    }

    @Test
    void namesOnlyUnitsThatEveryKommuneHas() {
        List<String> used = all.stream().map(Leistung::unit).distinct().toList();
        Organisation organisation = TenancyFixtures.organisation();
        for (Kommune kommune : TenancyFixtures.kommunen().all()) {
            KommuneScope.run(
                    kommune.id(),
                    () -> assertThat(organisation.units().stream().map(Organisationseinheit::key))
                            .as(kommune.name())
                            .containsAll(used));
        }
    }

    @Test
    void leavesNoLebenslageEmptyAndNamesNoUnknownOne() {
        List<String> known = CatalogueFixtures.leistungen().lebenslagen().stream()
                .map(Lebenslage::key)
                .toList();
        assertThat(all.stream().flatMap(entry -> entry.lebenslagen().stream())).isSubsetOf(known);
        assertThat(known)
                .allSatisfy(key -> assertThat(CatalogueFixtures.leistungen().inLebenslage(key))
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    private static LeikaKey leika(String id) {
        return CatalogueFixtures.leistungen()
                .find(new LeistungId(id))
                .orElseThrow()
                .leikaKey()
                .orElseThrow();
    }
}
