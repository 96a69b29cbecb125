package rathaus.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rathaus.design.Messages;
import rathaus.kernel.Language;

class ActKindsTests {

    /** Module and past participle, as {@link Act} wants it; the words of a kind have a hyphen, message keys more dots. */
    private static final Pattern KIND = Pattern.compile("\"((?!audit)[a-z]+\\.[a-z]+(?:-[a-z]+)+)\"");

    /** Tasks are named alike. */
    private static final Set<String> TASKS = Set.of("applications.left-drafts", "identity.expired-links");

    @Test
    void haveWordsInEveryLanguageOfTheWorkPlace() {
        Set<String> recorded = recorded();
        assertThat(recorded).hasSizeGreaterThan(40);
        for (String kind : recorded) {
            assertThat(ActKinds.key(kind)).as(kind).isPresent();
            assertThat(new Messages().in(Language.DE).get(ActKinds.key(kind).orElseThrow()))
                    .isNotEqualTo(new Messages()
                            .in(Language.EN)
                            .get(ActKinds.key(kind).orElseThrow()));
        }
    }

    @Test
    void keepTheirOwnNameIfAnEarlierVersionRecordedThem() {
        assertThat(ActKinds.key("casework.sent-by-fax")).isEmpty();
    }

    private static Set<String> recorded() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/rathaus"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("ActKinds.java"))
                    .map(ActKindsTests::text)
                    .flatMap(text -> KIND.matcher(text).results().map(found -> found.group(1)))
                    .filter(kind -> Files.isDirectory(Path.of("src/main/java/rathaus", kind.replaceFirst("\\..*", ""))))
                    .filter(kind -> !TASKS.contains(kind) && !isText(kind))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is the key of a text after all. */
    private static boolean isText(String literal) {
        Path bundle = Path.of("src/main/resources/messages", literal.replaceFirst("\\..*", ".properties"));
        return Files.exists(bundle) && text(bundle).contains("\n" + literal + "=");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
