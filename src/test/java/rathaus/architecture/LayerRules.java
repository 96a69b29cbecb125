package rathaus.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows inside a module (STYLE 4.3 A4, 4.6 C6, 4.7 T6). */
final class LayerRules {

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated", type -> type.getSimpleName().startsWith("Jte"));

    private LayerRules() {}

    /** No Spring, no HTTP, no SQL where the rules of the administration live. */
    static ArchRule domainKnowsNoTechnology() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.servlet..",
                        "java.sql..",
                        "javax.sql..",
                        "com.github.kagkarlsson..");
    }

    static ArchRule domainKnowsNoOtherLayer() {
        return noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web..", "..store..", "..usecases..");
    }

    static ArchRule controllersTouchNoDatabase() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                        .or(resideInAnyPackage("org.springframework.transaction.."))
                        .or(resideInAnyPackage("..store.."))
                        .as("a database, a transaction or a store"));
    }

    static ArchRule controllersAreShy() {
        return classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();
    }

    /** Adapters, pages and repositories are nobody's API. */
    static ArchRule innerLayersAreNotPublic() {
        return classes()
                .that()
                .resideInAnyPackage("..web..", "..usecases..", "..store..")
                .and()
                .areTopLevelClasses()
                .and(DescribedPredicate.not(GENERATED))
                .should()
                .notBePublic();
    }

    static ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");
    }
}
