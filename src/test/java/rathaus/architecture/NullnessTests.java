package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package says @NullMarked, so that NullAway looks at every class; and says in a sentence what it is for. */
class NullnessTests {

    @TempDir
    Path folder;

    @Test
    void isSwitchedOnInEveryPackage() throws IOException {
        assertThat(unmarked(SourceTree.MAIN)).isEmpty();
    }

    @Test
    void isMissedWhereThePackageDoesNotSayIt() throws IOException {
        Files.createDirectories(folder.resolve("bare"));
        Files.writeString(folder.resolve("bare/Thing.java"), "package bare; class Thing {}");
        assertThat(unmarked(folder)).containsExactly(folder.resolve("bare"));
    }

    private static List<Path> unmarked(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !isMarked(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static boolean isMarked(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = SourceTree.read(packageInfo);
        return text.contains("@NullMarked") && text.contains("/**");
    }
}
