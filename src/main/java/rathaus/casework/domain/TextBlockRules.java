package rathaus.casework.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rathaus.casework.TextBlockKeeping.Problem;
import rathaus.casework.TextBlockKeeping.Wanted;
import rathaus.procedure.Letter;

/** Which texts can be kept: short enough for the fields they are put into, with placeholders that a case can fill at any time. */
public final class TextBlockRules {

    /** Of the vocabulary of letters, what a case knows before anything is decided or asked. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "kommune.name",
            "kommune.amtlicher_name",
            "kommune.strasse",
            "kommune.plz_ort",
            "kommune.telefon",
            "kommune.email",
            "stelle.name",
            "stelle.strasse",
            "stelle.telefon",
            "stelle.email",
            "empfaenger.name",
            "empfaenger.anrede",
            "leistung.name",
            "aktenzeichen",
            "referenz",
            "datum",
            "eingangsdatum",
            "nachforderung.grundlage",
            "anhoerung.grundlage",
            "rechtsbehelf.grundlage",
            "statusseite",
            "unterschrift.name");

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 4_000;

    private TextBlockRules() {}

    /** The placeholders, sorted. */
    public static List<String> placeholders() {
        return PLACEHOLDERS.stream().sorted().toList();
    }

    /** What is wrong with a text. */
    public static Set<Problem> problems(Wanted wanted) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        String title = wanted.title();
        if (title.isBlank() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.TITLE);
        }
        if (wanted.text().isBlank()
                || wanted.text().length() > LONGEST_TEXT
                || wanted.text().indexOf('\0') >= 0) {
            problems.add(Problem.TEXT);
        } else if (!Letter.lineUses(wanted.text(), PLACEHOLDERS)) {
            problems.add(Problem.PLACEHOLDER);
        }
        return problems;
    }
}
