package rathaus.sharing;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rathaus.kernel.Language;
import rathaus.sharing.LintReport.Place;

/** Sentences of the texts in Leichte Sprache that are too long or too hard (Anlage 2 BITV 2.0, DIN SPEC 33429). */
final class PlainSentences implements LintRule {

    static final String RULE = "satz-lang";
    static final String HARD = "satz-schwer";
    /** A bound of our own: long enough for one thought, short enough to be read at one go. */
    static final int MOST_WORDS = 15;

    private static final String FILE = "texte/" + Language.DE_SIMPLE.tag() + ".yaml";

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:^|[\\s(])(z\\. ?B\\.|d\\. ?h\\.|u\\. ?a\\.|i\\. ?d\\. ?R\\.|bzw\\.|ggf\\.|usw\\.|etc\\.|ca\\.|evtl\\.|inkl\\.|max\\.|mind\\.|Nr\\.|Abs\\.)");
    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "(?i)(?:^|[^\\pL])((?:würd|könnt|müsst|dürft|sollt|wär|hätt|möcht)e(?:n|t|st)?)(?:[^\\pL]|$)");

    /** Asking what somebody would like is polite and everyday. */
    private static final Pattern POLITE = Pattern.compile("(?i)möchten?");

    /**
     * What is wrong with a text.
     *
     * @param reason goes on after the name of the text
     */
    record Fault(String rule, String reason, String mend) {}

    /** The first fault of each kind. */
    static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        longest(text)
                .ifPresent(words -> faults.add(new Fault(
                        RULE,
                        "enthält einen Satz mit " + words + " Wörtern.",
                        "Höchstens " + MOST_WORDS + ": in zwei Sätze teilen.")));
        Matcher abbreviation = ABBREVIATION.matcher(text);
        if (abbreviation.find()) {
            faults.add(new Fault(HARD, "enthält die Abkürzung „" + abbreviation.group(1) + "“.", "Ausschreiben."));
        }
        Matcher subjunctive = SUBJUNCTIVE.matcher(text);
        for (int from = 0; subjunctive.find(from); from = subjunctive.end(1)) {
            if (!POLITE.matches(subjunctive.group(1))) {
                faults.add(new Fault(
                        HARD,
                        "enthält den Konjunktiv „" + subjunctive.group(1) + "“.",
                        "Sagen, was ist, nicht was wäre."));
                break;
            }
        }
        return faults;
    }

    private static Optional<Integer> longest(String text) {
        for (String sentence : text.split("[.!?:\\n]+")) {
            int words = sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
            if (words > MOST_WORDS) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    @Override
    public void check(LintTarget target, LintReport report) {
        target.verfahren()
                .form()
                .translations()
                .all(Language.DE_SIMPLE)
                .forEach((key, text) -> faults(text)
                        .forEach(fault -> report.warning(
                                fault.rule(),
                                new Place(FILE, target.lines(FILE).at(key), key),
                                "„" + key + "“ " + fault.reason(),
                                fault.mend())));
    }
}
