package rathaus.forms.xdatenfelder;

import java.util.Arrays;
import java.util.stream.Collectors;
import rathaus.servicepackage.XmlFile;

/** Texts of a schema as people would write them: without the indentation of the file, paragraphs kept. */
final class Texts {

    private static final int MOST = 4900;

    private Texts() {}

    /** One space between words, an empty line between paragraphs, nothing at the ends. */
    static String tidy(String text) {
        return Arrays.stream(text.replaceAll("[\\t\\x0B\\f\\u00a0 ]+", " ")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The text in one line. */
    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** At most as much as a package may hold in one value. */
    static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST) + " …";
    }

    /** A word from a file, short enough for a finding. */
    static String shown(String word) {
        return word.length() > 60 ? word.substring(0, 60) + "…" : word;
    }

    /** The text, cut to what a package may hold in one value; a cut is a finding. */
    static String bounded(String text, XmlFile.Element part, String id, Findings findings) {
        if (text.length() <= MOST) {
            return text;
        }
        findings.warning(
                part.line(),
                "text-lang",
                "Ein Text bei " + id + " („" + part.name() + "“) ist zu lang und wird gekürzt.",
                "Das Ende im Schema nachlesen.");
        return cut(text);
    }
}
