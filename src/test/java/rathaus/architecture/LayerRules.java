package rathaus.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;

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

    /** The API of a module promises; how the promise is kept is not part of it. */
    static ArchRule apiKnowsNoLayer() {
        return classes().should(new ArchCondition<>("know no layer of their module from its API package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (layerOf(type).isEmpty()) {
                    refuse(type, layer -> !layer.isEmpty(), events);
                }
            }
        });
    }

    /** Pages talk to the API of their module, and to nothing behind it. */
    static ArchRule pagesKnowTheApiOnly() {
        return classes().should(new ArchCondition<>("know nothing but the API of their module from its pages") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (layerOf(type).equals("web")) {
                    refuse(type, layer -> !layer.isEmpty() && !layer.equals("web"), events);
                }
            }
        });
    }

    /** Use cases, stores and adapters know the domain and the API, but not each other and never a page. */
    static ArchRule innerLayersKnowNeitherEachOtherNorPages() {
        return classes().should(new ArchCondition<>("know neither pages nor other layers from their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = layerOf(type);
                if (!List.of("", "web", "domain", "spi").contains(own)) {
                    refuse(type, layer -> !List.of("", "domain", "spi", own).contains(layer), events);
                }
            }
        });
    }

    private static void refuse(JavaClass type, Predicate<String> layer, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (moduleOf(target).equals(moduleOf(type)) && layer.test(layerOf(target))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    /** {@code rathaus.records.store.Shelf}: rathaus.records. */
    private static String moduleOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 2 ? type.getPackageName() : parts[0] + "." + parts[1];
    }

    /** {@code rathaus.records.store.Shelf}: store; empty for the API package. */
    private static String layerOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
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
