package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import rathaus.Rathaus;

/** Modules, their direction and their pictures. */
class ModuleTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Rathaus.class);

    /**
     * The map of DESIGN 3 with {@code history} (ADR 0008) on level 3, {@code registers} (ADR 0020) beside {@code payments},
     * {@code preview} (ADR 0017) above {@code sharing}, and {@code foundlist} and {@code lostproperty} (ADR 0019) on the two
     * sides of the seam; {@code audit} (ADR 0022) reads above {@code records}; {@code waitinglist} (ADR 0021) stands beside
     * {@code lostproperty}, and so does {@code participation}; {@code remedies} above it hears before it takes something
     * away; {@code xdomea} knows no other module and {@code disposal} stands beside {@code audit}.
     */
    static final Map<String, Integer> LEVELS = levels();

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        List<List<String>> floors = List.of(
                List.of("kernel"),
                List.of("design", "servicepackage", "server", "german", "xdomea"),
                List.of("tenancy"),
                List.of("history", "privacy"),
                List.of("notifications"),
                List.of("identity"),
                List.of("documents", "payments", "registers", "decisions", "deadlines"),
                List.of("catalogue", "records"),
                List.of("forms", "foundlist", "audit", "recordsearch", "disposal"),
                List.of("procedure"),
                List.of("applications"),
                List.of("casework"),
                List.of("sharing", "lostproperty", "waitinglist", "participation"),
                List.of("programme", "preview", "remedies"),
                List.of("portal"),
                List.of("command"));
        for (int level = 0; level < floors.size(); level++) {
            for (String module : floors.get(level)) {
                levels.put(module, level);
            }
        }
        return levels;
    }

    @Test
    void useEachOtherOnlyAsDeclared() {
        MODULES.verify();
    }

    @Test
    void declareTheirDependencies() throws ClassNotFoundException {
        for (var module : MODULES) {
            assertThat(declared(module.getBasePackage().getName()))
                    .as("allowedDependencies of %s", module.getIdentifier())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void dependOnLowerLevelsOnly() throws ClassNotFoundException {
        for (var module : MODULES) {
            String name = module.getIdentifier().toString();
            assertThat(LEVELS).as("level of %s", name).containsKey(name);
            assertThat(upward(name, declared(module.getBasePackage().getName()), LEVELS))
                    .as("dependencies of %s that are not below it", name)
                    .isEmpty();
        }
    }

    /** A permission that nobody uses is an invitation; a module that has no types yet may keep its own. */
    @Test
    void declareNoDependencyThatTheyDoNotUse() throws ClassNotFoundException {
        Map<String, List<String>> unused = new TreeMap<>();
        for (var module : MODULES) {
            String name = module.getIdentifier().toString();
            List<String> superfluous =
                    unused(MODULES, module, declared(module.getBasePackage().getName()));
            if (SourceTree.filesByModule().containsKey(name) && !superfluous.isEmpty()) {
                unused.put(name, superfluous);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void areRefusedWhenTheyDeclareWhatTheyDoNotUse() {
        ApplicationModules violating = ApplicationModules.of("violations.modules", location -> true);
        var lower = violating.getModuleByName("lower").orElseThrow();
        assertThat(unused(violating, lower, List.of("upper", "cellar"))).containsExactly("cellar");
    }

    @Test
    void areRefusedWhenTheyPointUpwardOrSideways() {
        assertThat(upward("catalogue", List.of("kernel", "records", "portal"), LEVELS))
                .containsExactly("records", "portal");
    }

    @Test
    void areRefusedWhenTheyUseWhatTheyDidNotDeclare() {
        ApplicationModules violating = ApplicationModules.of("violations.modules", location -> true);
        assertThatThrownBy(violating::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("lower")
                .hasMessageContaining("upper");
    }

    @Test
    void areDrawn() {
        Documenter documenter =
                new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"));
        documenter.writeModulesAsPlantUml();
        assertThat(java.nio.file.Path.of("target/modules/components.puml")).exists();
    }

    private static List<String> upward(String module, List<String> dependencies, Map<String, Integer> levels) {
        int own = levels.getOrDefault(module, -1);
        return dependencies.stream()
                .map(ModuleTests::moduleOf)
                .filter(dependency -> levels.getOrDefault(dependency, Integer.MAX_VALUE) >= own)
                .toList();
    }

    private static List<String> unused(
            ApplicationModules modules,
            org.springframework.modulith.core.ApplicationModule module,
            List<String> declared) {
        Set<String> used = module.getDirectDependencies(modules)
                .uniqueModules()
                .map(target -> target.getIdentifier().toString())
                .collect(Collectors.toSet());
        return declared.stream()
                .filter(dependency -> !used.contains(moduleOf(dependency)))
                .toList();
    }

    /** {@code privacy :: spi}: privacy. */
    private static String moduleOf(String dependency) {
        return dependency.replaceAll("\\s*::.*", "");
    }

    private static List<String> declared(String basePackage) throws ClassNotFoundException {
        ApplicationModule annotation =
                Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
        assertThat(annotation).as("@ApplicationModule on %s", basePackage).isNotNull();
        return Arrays.asList(annotation.allowedDependencies());
    }
}
