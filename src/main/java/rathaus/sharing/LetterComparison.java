package rathaus.sharing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import rathaus.procedure.Ablauf.Occasion;

/** Looks in the letters of a Musterfall for the texts that they must contain. */
final class LetterComparison {

    /** How much of a letter a deviation quotes: enough to see what stands there instead. */
    private static final int MOST_QUOTED = 400;

    private static final int SHORTEST_WORD = 4;

    private final Musterfall musterfall;
    private final List<String> deviations;

    LetterComparison(Musterfall musterfall, List<String> deviations) {
        this.musterfall = musterfall;
        this.deviations = deviations;
    }

    /**
     * Reports every expected text that is not there.
     *
     * @param letters HTML by occasion
     */
    void compare(Map<Occasion, String> letters) {
        Map<String, List<String>> expected =
                new LinkedHashMap<>(musterfall.expected().letters());
        for (Occasion occasion : Occasion.values()) {
            List<String> texts = expected.remove(occasion.word());
            if (texts != null) {
                String html = letters.getOrDefault(occasion, "");
                texts.stream().filter(text -> !html.contains(text)).forEach(text -> report(occasion, text, html));
            }
        }
        expected.keySet().forEach(name -> deviations.add("Den Anlass „" + name + "“ gibt es nicht."));
    }

    private void report(Occasion occasion, String text, String html) {
        String start = "Schreiben " + occasion.word() + " enthält nicht „" + text + "“. ";
        String plain = Jsoup.parseBodyFragment(html).text();
        deviations.add(
                start + (plain.isBlank() ? "Es gibt kein solches Schreiben." : "Dort steht: " + near(text, plain)));
    }

    /** The part of the letter around the longest word that is in the expected text too, otherwise its beginning. */
    private static String near(String text, String plain) {
        int at = Arrays.stream(text.split("\\s+"))
                .filter(word -> word.length() >= SHORTEST_WORD && plain.contains(word))
                .max(Comparator.comparingInt(String::length))
                .map(plain::indexOf)
                .orElse(0);
        int from = Math.clamp(at - MOST_QUOTED / 2, 0, Math.max(0, plain.length() - MOST_QUOTED));
        int to = Math.min(plain.length(), from + MOST_QUOTED);
        return (from > 0 ? "…" : "") + plain.substring(from, to) + (to < plain.length() ? "…" : "");
    }
}
