package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every check of both Checkstyle configurations refuses what it is there to refuse, and lets sound code pass. */
class CheckstyleTests {

    private static final String MAIN = "main";
    private static final String TEST = "test";

    @TempDir
    private Path folder;

    /** A source that one check refuses. */
    private record Violation(String check, String source) {}

    private static final List<Violation> EVERYWHERE = List.of(
            new Violation("FileLength", "class Violating {" + "\n".repeat(601) + "}\n"),
            new Violation("RegexpSingleline", "class Violating {} // TO" + "DO later\n"),
            new Violation("RegexpSingleline", "class Violating {} // (non-" + "Javadoc)\n"),
            new Violation("MethodLength", method(41)),
            new Violation("ParameterNumber", parameters(8)),
            new Violation("IllegalImport", importing("lombok.Getter")),
            new Violation("IllegalImport", importing("io.vavr.control.Either")),
            new Violation("IllegalImport", importing("com.google.common.collect.ImmutableList")),
            new Violation("IllegalImport", importing("java.util.Date")),
            new Violation("IllegalImport", importing("org.junit.jupiter.api.Assertions")),
            new Violation("AvoidStarImport", "import java.util.*;\n\nclass Violating {}\n"),
            new Violation("UnusedImports", "import java.util.List;\n\nclass Violating {}\n"),
            new Violation("OneTopLevelClass", "class Violating {}\n\nclass Another {}\n"),
            new Violation("OuterTypeFilename", "class Elsewhere {}\n"),
            new Violation("EmptyCatchBlock", catching("IllegalStateException")));

    private static final List<Violation> IN_THE_PRODUCT = List.of(
            new Violation("MissingJavadocType", "public class Violating {}\n"),
            new Violation("IllegalCatch", catching("Throwable")));

    static Stream<Arguments> violations() {
        return Stream.concat(
                Stream.of(MAIN, TEST).flatMap(sources -> EVERYWHERE.stream().map(each -> Arguments.of(sources, each))),
                IN_THE_PRODUCT.stream().map(each -> Arguments.of(MAIN, each)));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void refusesAViolation(String sources, Violation violation) throws CheckstyleException, IOException {
        assertThat(findings(sources, violation.source())).contains(violation.check());
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, TEST})
    void hasSeenEveryCheckBite(String sources) throws CheckstyleException {
        Set<String> seen = new TreeSet<>();
        violations()
                .filter(each -> each.get()[0].equals(sources))
                .forEach(each -> seen.add(((Violation) each.get()[1]).check()));
        Set<String> configured = new TreeSet<>();
        collect(configuration(sources), configured);
        assertThat(seen).isEqualTo(configured);
    }

    @ParameterizedTest
    @CsvSource({"main, 400", "test, 600"})
    void letsPassWhatKeepsToEveryCeiling(String sources, int lines) throws CheckstyleException, IOException {
        String longest = "class Violating {" + "\n".repeat(lines - 1) + "}\n";
        assertThat(findings(sources, longest)).isEmpty();
        assertThat(findings(sources, longest.replaceFirst("\n", "\n\n"))).containsExactly("FileLength");
        assertThat(findings(sources, method(40))).isEmpty();
        assertThat(findings(sources, parameters(7))).isEmpty();
        assertThat(findings(sources, "/** Says something. */\npublic class Violating {} // TO" + "DO(#12) later\n"))
                .isEmpty();
    }

    private static String method(int lines) {
        return "class Violating {\n    int sum() {\n        int sum = 0;\n" + "        sum++;\n".repeat(lines - 4)
                + "        return sum;\n    }\n}\n";
    }

    private static String parameters(int number) {
        String parameters = String.join(
                ", ",
                Stream.iterate(0, i -> i + 1)
                        .limit(number)
                        .map(i -> "int p" + i)
                        .toList());
        return "class Violating {\n    void many(" + parameters + ") {}\n}\n";
    }

    private static String importing(String type) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        return "import " + type + ";\n\nclass Violating {\n    " + name + " field;\n}\n";
    }

    private static String catching(String type) {
        return "class Violating {\n    void run() {\n        try {\n            hashCode();\n        } catch (" + type
                + " e) {\n        }\n    }\n}\n";
    }

    /** Short names of the checks that found something, each once. */
    private Set<String> findings(String sources, String source) throws CheckstyleException, IOException {
        Path file = Files.writeString(folder.resolve("Violating.java"), source);
        Findings findings = new Findings();
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(configuration(sources));
        checker.addListener(findings);
        checker.process(List.of(file.toFile()));
        checker.destroy();
        return findings.checks;
    }

    private static Configuration configuration(String sources) throws CheckstyleException {
        return ConfigurationLoader.loadConfiguration(
                "config/checkstyle-" + sources + ".xml", new PropertiesExpander(new Properties()));
    }

    private static void collect(Configuration configuration, Set<String> checks) {
        for (Configuration child : configuration.getChildren()) {
            if (child.getChildren().length == 0) {
                checks.add(child.getName());
            }
            collect(child, checks);
        }
    }

    private static final class Findings implements AuditListener {

        private final Set<String> checks = new HashSet<>();

        @Override
        public void addError(AuditEvent event) {
            String name = event.getSourceName();
            checks.add(name.substring(name.lastIndexOf('.') + 1).replaceFirst("Check$", ""));
        }

        @Override
        public void addException(AuditEvent event, Throwable throwable) {
            throw new IllegalStateException(throwable);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
