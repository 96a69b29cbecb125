package rathaus.portal.web;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One town's accent as custom properties for {@code rathaus.css}, in light and in dark. A colour is six hexadecimal digits;
 * whatever else a town's settings hold is ignored, so that no setting can inject style.
 */
record TownColours(String accent, String accentDark, String accentLight, String surface) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Ground of pages in the dark theme, as in {@code rathaus.css}. */
    static final String DARK_PAPER = "#14171c";

    static TownColours of(Map<String, String> colours) {
        return new TownColours(
                colour(colours, "akzent", "#1b4a7a"),
                colour(colours, "akzent-dunkel", "#12335a"),
                colour(colours, "akzent-hell", "#9cc7ee"),
                colour(colours, "flaeche", "#eff4f9"));
    }

    private static String colour(Map<String, String> colours, String name, String fallback) {
        String value = colours.getOrDefault(name, fallback);
        return HEX.matcher(value).matches() ? value : fallback;
    }

    /** The stylesheet, to be read after the general one. */
    String css() {
        return """
                :root{--town:%s;--town-strong:%s;--town-soft:%s;--town-on:#ffffff}
                @media screen and (prefers-color-scheme:dark){\
                :root{--town:%s;--town-strong:%s;--town-soft:%s;--town-on:%s}}
                """.formatted(
                        accent,
                        accentDark,
                        surface,
                        accentLight,
                        mixed(accentLight, "#ffffff", 0.45),
                        darkSurface(),
                        DARK_PAPER);
    }

    /** A dark surface with a touch of the town's accent. */
    String darkSurface() {
        return mixed(DARK_PAPER, accent, 0.22);
    }

    private static String mixed(String from, String to, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int first = Integer.parseInt(from.substring(i, i + 2), 16);
            int second = Integer.parseInt(to.substring(i, i + 2), 16);
            mixed.append("%02x".formatted(Math.round(first + (second - first) * share)));
        }
        return mixed.toString();
    }
}
