package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tail is the style: how long files are, how much a module promises. */
class SizeTests {

    private static final int CODE_LINES_P95 = 120;
    private static final int PUBLIC_PERCENT = 60;

    @TestFactory
    Stream<DynamicTest> filesStayShort() {
        return SourceTree.filesByModule().entrySet().stream()
                .map(module -> DynamicTest.dynamicTest(module.getKey(), () -> {
                    List<Integer> sizes = module.getValue().stream()
                            .map(file -> SourceTree.codeLines(SourceTree.read(file)))
                            .toList();
                    assertThat(percentile95(sizes))
                            .as("95th percentile of code lines per file in %s", module.getKey())
                            .isLessThanOrEqualTo(CODE_LINES_P95);
                }));
    }

    @TestFactory
    Stream<DynamicTest> modulesPromiseLittle() {
        return SourceTree.filesByModule().entrySet().stream()
                .filter(module -> !module.getKey().equals("kernel"))
                .filter(module -> module.getValue().size() >= 5)
                .map(module -> DynamicTest.dynamicTest(module.getKey(), () -> {
                    long open = module.getValue().stream()
                            .filter(file -> SourceTree.isPublic(SourceTree.read(file)))
                            .count();
                    assertThat(100 * open / module.getValue().size())
                            .as("percent of public types in %s", module.getKey())
                            .isLessThanOrEqualTo(PUBLIC_PERCENT);
                }));
    }

    @Test
    void countsCodeAndNothingElse() {
        String source = """
                package a;

                import b.C;

                /** Doc
                 * more */
                public class D {
                    // remark
                    int x;
                }
                """;
        assertThat(SourceTree.codeLines(source)).isEqualTo(3);
        assertThat(SourceTree.isPublic(source)).isTrue();
        assertThat(SourceTree.isPublic("record E() {}\n")).isFalse();
        assertThat(percentile95(Stream.iterate(1, i -> i + 1).limit(100).toList()))
                .isEqualTo(95);
    }

    private static int percentile95(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }
}
