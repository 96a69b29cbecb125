package rathaus.decisions;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says to the author of a package where an expression stops being FEEL, and which usual slip it may be. */
final class FeelSlips {

    private static final Pattern PLACE = Pattern.compile(":(\\d+):(\\d+), found");
    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"");
    private static final int MOST_QUOTED = 20;
    private static final Map<Pattern, String> USUAL = usual();

    private FeelSlips() {}

    private static Map<Pattern, String> usual() {
        Map<Pattern, String> slips = new LinkedHashMap<>();
        slips.put(Pattern.compile("=="), "Gleich heißt in FEEL „=“, nicht „==“.");
        slips.put(Pattern.compile("&&|\\|\\|"), "Verknüpft wird mit „and“ und „or“.");
        slips.put(
                Pattern.compile("(?i)\\b(und|oder|nicht|wenn|dann|sonst)\\b"),
                "FEEL spricht Englisch: and, or, not(…), if … then … else.");
        slips.put(Pattern.compile("[„“”‚‘’']"), "Texte stehen in geraden doppelten Anführungszeichen: \"ja\".");
        slips.put(Pattern.compile("\\d,\\d"), "Zahlen haben einen Punkt: 1.5.");
        slips.put(Pattern.compile("!"), "Nicht heißt „not(…)“.");
        return slips;
    }

    /**
     * One or two sentences in German.
     *
     * @param failure what the parser said, with the place as line and character
     */
    static String reason(String text, String failure) {
        return "Das ist kein gültiges FEEL" + place(text, failure) + "." + slip(text);
    }

    private static String place(String text, String failure) {
        Matcher place = PLACE.matcher(failure);
        int line = 0;
        int column = 0;
        while (place.find()) {
            line = Integer.parseInt(place.group(1));
            column = Integer.parseInt(place.group(2));
        }
        String[] lines = text.split("\n", -1);
        if (line < 1 || line > lines.length || column < 1) {
            return "";
        }
        String rest = lines[line - 1]
                .substring(Math.min(column - 1, lines[line - 1].length()))
                .strip();
        String where = lines.length == 1 ? "Zeichen " + column : "Zeile " + line + ", Zeichen " + column;
        return rest.isEmpty()
                ? ": Am Ende fehlt etwas"
                : ": Ab " + where + " passt „" + rest.substring(0, Math.min(MOST_QUOTED, rest.length())) + "“ nicht";
    }

    private static String slip(String text) {
        String outside = TEXTS.matcher(text).replaceAll("");
        if (outside.contains("\"")) {
            return " Ein Anführungszeichen ist nicht geschlossen.";
        }
        if (count(outside, "([{") != count(outside, ")]}")) {
            return " Eine Klammer ist nicht geschlossen oder zu viel.";
        }
        return USUAL.entrySet().stream()
                .filter(slip -> slip.getKey().matcher(outside).find())
                .findFirst()
                .map(slip -> " " + slip.getValue())
                .orElse("");
    }

    private static long count(String text, String signs) {
        return text.chars().filter(sign -> signs.indexOf(sign) >= 0).count();
    }
}
