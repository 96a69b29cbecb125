package rathaus.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.TenancyFixtures;

class TownColoursTests {

    /** WCAG 2.2, 1.4.3: contrast of normal text. */
    private static final double ENOUGH = 4.5;

    static List<Kommune> towns() {
        return TenancyFixtures.kommunen().all();
    }

    @ParameterizedTest
    @MethodSource("towns")
    void canBeReadInLight(Kommune town) {
        TownColours colours = TownColours.of(town.colours());

        assertThat(contrast(colours.accent(), "#ffffff")).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colours.accentDark(), "#ffffff")).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colours.accent(), colours.surface())).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast("#50565f", colours.surface())).isGreaterThanOrEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("towns")
    void canBeReadInDark(Kommune town) {
        TownColours colours = TownColours.of(town.colours());

        assertThat(contrast(colours.accentLight(), TownColours.DARK_PAPER)).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast(colours.accentLight(), colours.darkSurface())).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(contrast("#b3bac4", colours.darkSurface())).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void measuresContrastAsTheStandardDoes() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void takesNothingButColoursFromSettings() {
        String css = TownColours.of(Map.of("akzent", "red;}body{display:none")).css();

        assertThat(css).doesNotContain("display").contains("--town:#1b4a7a");
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
