package rathaus.forms.xdatenfelder;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Brings texts into the characters that XDatenfelder 3.0.0 allows (String.Latin 1.1.1): typographic signs become plain ones, what
 * has no counterpart becomes a question mark and is counted.
 */
final class LatinText {

    private static final Pattern ALLOWED = Pattern.compile("[\\t\\n\\r\\x{20}-\\x{7e}\\x{a1}-\\x{ac}\\x{ae}-\\x{107}"
            + "\\x{10a}-\\x{11b}\\x{11e}-\\x{123}\\x{126}-\\x{131}\\x{134}-\\x{15b}\\x{15e}-\\x{16b}\\x{16e}-\\x{17e}"
            + "\\x{18f}\\x{1a0}\\x{1a1}\\x{1af}\\x{1b0}\\x{1b7}\\x{1cd}-\\x{1d4}\\x{1de}\\x{1df}\\x{1e4}-\\x{1f0}"
            + "\\x{1f4}\\x{1f5}\\x{1fa}-\\x{1ff}\\x{218}-\\x{21b}\\x{21e}\\x{21f}\\x{22a}\\x{22b}\\x{22e}-\\x{233}"
            + "\\x{259}\\x{292}\\x{1e02}\\x{1e03}\\x{1e0a}\\x{1e0b}\\x{1e10}\\x{1e11}\\x{1e1e}-\\x{1e21}"
            + "\\x{1e24}-\\x{1e27}\\x{1e30}\\x{1e31}\\x{1e40}\\x{1e41}\\x{1e44}\\x{1e45}\\x{1e56}\\x{1e57}"
            + "\\x{1e60}-\\x{1e63}\\x{1e6a}\\x{1e6b}\\x{1e80}-\\x{1e85}\\x{1e8c}-\\x{1e93}\\x{1e9e}"
            + "\\x{1ea0}-\\x{1ea7}\\x{1eaa}-\\x{1eac}\\x{1eae}-\\x{1ec1}\\x{1ec4}-\\x{1ed3}\\x{1ed6}-\\x{1edd}"
            + "\\x{1ee4}-\\x{1ef9}\\x{20ac}]");

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("„", "\""),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‚", "'"),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("‑", "-"),
            Map.entry("…", "..."),
            Map.entry("•", "-"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("→", "->"),
            Map.entry("\u00a0", " "),
            Map.entry("\u00ad", ""),
            Map.entry("\u200b", ""),
            Map.entry("\u202f", " "));

    private final Map<String, Integer> replaced = new TreeMap<>();
    private int lost;

    String of(String text) {
        StringBuilder latin = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(sign -> {
                    if (ALLOWED.matcher(sign).matches()) {
                        latin.append(sign);
                    } else {
                        latin.append(plain(sign));
                    }
                });
        return latin.toString();
    }

    private String plain(String sign) {
        String plain = PLAIN.get(sign);
        if (plain == null) {
            lost++;
            return "?";
        }
        replaced.merge(sign, 1, Integer::sum);
        return plain;
    }

    /** Says once what was replaced. */
    void report(Findings findings) {
        if (!replaced.isEmpty()) {
            findings.warning(
                    0,
                    "zeichen",
                    "XDatenfelder erlaubt diese Zeichen nicht: " + String.join(" ", replaced.keySet()) + ".",
                    "Sie sind durch einfache ersetzt.");
        }
        if (lost > 0) {
            findings.warning(
                    0,
                    "zeichen-verloren",
                    lost + " Zeichen gibt es in XDatenfelder nicht, sie sind durch ? ersetzt.",
                    "Die Texte im Formular ändern.");
        }
    }
}
