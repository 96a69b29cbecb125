package rathaus.sharing;

import rathaus.kernel.Language;
import rathaus.sharing.LintReport.Place;

/** Sentences of the texts in Leichte Sprache that are too long. */
final class PlainSentences implements LintRule {

    static final String RULE = "satz-lang";
    /** A bound of our own: long enough for one thought, short enough to be read at one go. */
    static final int MOST_WORDS = 15;

    private static final String FILE = "texte/" + Language.DE_SIMPLE.tag() + ".yaml";

    @Override
    public void check(LintTarget target, LintReport report) {
        target.verfahren().form().translations().all(Language.DE_SIMPLE).forEach((key, text) -> {
            for (String sentence : text.split("[.!?:\\n]+")) {
                int words = sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
                if (words > MOST_WORDS) {
                    report.warning(
                            RULE,
                            new Place(FILE, target.lines(FILE).at(key), key),
                            "Ein Satz von „" + key + "“ hat " + words + " Wörter.",
                            "Höchstens " + MOST_WORDS + ": in zwei Sätze teilen.");
                    return;
                }
            }
        });
    }
}
