package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build itself refuses what it is there to refuse: the same {@code pom.xml} over a tree with violations in it. */
class BuildTests {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path sources;

    private record Outcome(int status, String output) {}

    @BeforeEach
    void layTheTree() throws IOException {
        sources = Files.createDirectories(folder.resolve("src/main/java/rathaus"));
        Files.createDirectory(folder.resolve(".mvn"));
        for (String file : List.of("pom.xml", ".mvn/jvm.config")) {
            Files.copy(ROOT.resolve(file), folder.resolve(file));
        }
        Files.writeString(sources.resolve("package-info.java"), """
                /** A package of a test. */
                @NullMarked
                package rathaus;

                import org.jspecify.annotations.NullMarked;
                """);
    }

    @Test
    void refusesANullWhereNoneBelongs() throws IOException, InterruptedException {
        source("return null;");
        Outcome outcome = maven("compiler:compile@default-compile");
        assertThat(outcome.output()).contains("[NullAway]").contains("Violating.java");
        assertThat(outcome.status()).isPositive();
    }

    @Test
    void refusesAMistakeThatErrorProneKnows() throws IOException, InterruptedException {
        source("new IllegalStateException(\"never thrown\");\n        return \"\";");
        Outcome outcome = maven("compiler:compile@default-compile");
        assertThat(outcome.output()).contains("[DeadException]").contains("Violating.java");
        assertThat(outcome.status()).isPositive();
    }

    @Test
    void refusesWhatIsNotFormatted() throws IOException, InterruptedException {
        source("   return   \"\";");
        Outcome outcome = maven("spotless:check@formatting");
        assertThat(outcome.output()).contains("format violations").contains("Violating.java");
        assertThat(outcome.status()).isPositive();
    }

    @Test
    void refusesATreeWithoutTheDesignSystem() throws IOException, InterruptedException {
        Outcome outcome = maven("enforcer:enforce@environment");
        assertThat(outcome.output()).contains("The design system's files are missing");
        assertThat(outcome.status()).isPositive();
    }

    @Test
    void refusesABannedDependency() throws IOException, InterruptedException {
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("  </dependencies>\n\n  <build>", """
                                    <dependency>
                                      <groupId>org.projectlombok</groupId>
                                      <artifactId>lombok</artifactId>
                                      <version>1</version>
                                      <scope>system</scope>
                                      <systemPath>%s</systemPath>
                                    </dependency>
                                  </dependencies>

                                  <build>""".formatted(pom)));
        Outcome outcome = maven("enforcer:enforce@environment");
        assertThat(outcome.output()).contains("BannedDependencies").contains("org.projectlombok:lombok");
        assertThat(outcome.status()).isPositive();
    }

    @Test
    void refusesTwoVersionsOfOneDependency() throws IOException, InterruptedException {
        artifact("below", "1", "");
        artifact("below", "2", "");
        artifact("one", "1", dependency("below", "1"));
        artifact("other", "1", dependency("below", "2"));
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("  </dependencies>\n\n  <build>", """
                        %s%s</dependencies>
                        <repositories><repository><id>fixture</id><url>%s</url></repository></repositories>
                        <build>""".formatted(
                        dependency("one", "1"),
                        dependency("other", "1"),
                        folder.resolve("repository").toUri())));
        Outcome outcome = maven("enforcer:enforce@environment");
        assertThat(outcome.output()).contains("Dependency convergence error for fixture:below");
        assertThat(outcome.status()).isPositive();
    }

    private static String dependency(String name, String version) {
        return "<dependency><groupId>fixture</groupId><artifactId>%s</artifactId><version>%s</version></dependency>"
                .formatted(name, version);
    }

    private void artifact(String name, String version, String dependencies) throws IOException {
        Path place = Files.createDirectories(folder.resolve("repository/fixture/" + name + "/" + version));
        Files.writeString(place.resolve(name + "-" + version + ".pom"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>fixture</groupId><artifactId>%s</artifactId><version>%s</version>
                  <dependencies>%s</dependencies>
                </project>
                """.formatted(name, version, dependencies));
    }

    @Test
    void letsASoundTreePass() throws IOException, InterruptedException {
        source("return \"\";");
        Outcome outcome = maven("spotless:check@formatting", "compiler:compile@default-compile");
        assertThat(outcome.output()).doesNotContain("ERROR");
        assertThat(outcome.status()).isZero();
        assertThat(folder.resolve("target/classes/rathaus/Violating.class")).exists();
    }

    private void source(String body) throws IOException {
        Files.writeString(sources.resolve("Violating.java"), """
                package rathaus;

                final class Violating {

                    private Violating() {}

                    static String text() {
                        %s
                    }
                }
                """.formatted(body));
    }

    /** Offline: what these goals need, the build that runs this test has fetched before. */
    private Outcome maven(String... goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ROOT.resolve("mvnw").toString(),
                "--offline",
                "--batch-mode",
                "--quiet",
                "-Daether.offline.protocols=file",
                "-Dmaven.repo.local=" + System.getProperty("rathaus.maven-repository"),
                "--file",
                folder.resolve("pom.xml").toString()));
        command.addAll(List.of(goals));
        File log = folder.resolve("maven.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Maven did not come to an end");
        }
        return new Outcome(process.exitValue(), Files.readString(log.toPath()));
    }
}
