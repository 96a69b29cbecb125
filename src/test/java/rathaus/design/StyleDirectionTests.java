package rathaus.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rathaus.kernel.Language;

/** Pages can be read from right to left: styles know start and end, never left and right. */
class StyleDirectionTests {

    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:margin|padding|border)-(?:left|right)\\b|(?:text-align|float):\\s*(?:left|right)\\b|[{;\\s](?:left|right):");

    @Test
    void ourStylesNameNoSide() throws IOException {
        String styles = Files.readString(Path.of("src/main/resources/static/design/rathaus.css"));
        assertThat(styles.lines().filter(line -> PHYSICAL.matcher(line).find())).isEmpty();
    }

    @Test
    void sidesAreFound() {
        assertThat("a { margin-left: 1rem; }")
                .matches(line -> PHYSICAL.matcher(line).find());
        assertThat("a { text-align: right }")
                .matches(line -> PHYSICAL.matcher(line).find());
        assertThat("a { top: 0; left: 0; }")
                .matches(line -> PHYSICAL.matcher(line).find());
        assertThat("a { padding-inline-start: 1rem; }")
                .matches(line -> !PHYSICAL.matcher(line).find());
    }

    @Test
    void languagesKnowTheirDirection() {
        assertThat(Language.DE.direction()).isEqualTo("ltr");
        assertThat(Language.ofTag("ar").orElseThrow().direction()).isEqualTo("rtl");
    }
}
