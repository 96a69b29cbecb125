package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayerTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("rathaus");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("violations.layers");

    static Stream<ArchRule> rules() {
        return Stream.of(
                LayerRules.domainKnowsNoTechnology(),
                LayerRules.domainKnowsNoOtherLayer(),
                LayerRules.controllersTouchNoDatabase(),
                LayerRules.controllersAreShy(),
                LayerRules.innerLayersAreNotPublic(),
                LayerRules.apiKnowsNoLayer(),
                LayerRules.pagesKnowTheApiOnly(),
                LayerRules.innerLayersKnowNeitherEachOtherNorPages(),
                LayerRules.timeComesFromAClock(),
                LayerRules.nothingIsInjectedIntoFields());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdInTheProduct(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void biteOnAViolation(ArchRule rule) {
        assertThat(rule.evaluate(VIOLATIONS).hasViolation())
                .as("%s finds its violation", rule.getDescription())
                .isTrue();
    }
}
