package rathaus.sharing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.Gebuehr;
import rathaus.forms.VisibleForm;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.LetterValues;
import rathaus.procedure.Verfahren;

/**
 * Sets the letters of a Musterfall. What only a running case knows (its number, who receives it, the remedy) stands in them as
 * the name of its placeholder, ‹aktenzeichen›, so that a reader sees where it will come.
 */
final class SetLetters {

    private static final List<String> LATER = List.of(
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
            "empfaenger.strasse",
            "empfaenger.plz_ort",
            "aktenzeichen",
            "referenz",
            "nummer",
            "nachforderung.frist",
            "begruendung",
            "rechtsbehelf.text",
            "unterschrift.name",
            "unterschrift.funktion",
            "unterschrift.hinweis",
            "weiterleitung.stelle",
            "nachforderung.datum",
            "nachforderung.grundlage",
            "nachforderung.folge",
            "rechtsbehelf.grundlage",
            "anhoerung.grundlage",
            "fiktion.grundlage",
            "fiktion.tag",
            "bescheid.datum",
            "frist",
            "tenor",
            "freitext",
            "statusseite");

    private SetLetters() {}

    /** The HTML of every letter by occasion, standard ones where the package has none. */
    static Map<Occasion, String> of(
            Verfahren verfahren, Musterfall musterfall, VisibleForm visible, Optional<Gebuehr> gebuehr) {
        Map<String, Object> values = values(verfahren, musterfall, visible, gebuehr);
        Map<Occasion, String> letters = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            verfahren.schreiben().orStandard(occasion).ifPresent(letter -> letters.put(occasion, letter.fill(values)));
        }
        return letters;
    }

    private static Map<String, Object> values(
            Verfahren verfahren, Musterfall musterfall, VisibleForm visible, Optional<Gebuehr> gebuehr) {
        LetterValues values = new LetterValues();
        LATER.forEach(name -> values.put(name, mark(name)));
        values.texts("nachforderungen", List.of(mark("nachforderungen.text")));
        values.texts("nebenbestimmungen", List.of(mark("nebenbestimmungen.text")));
        values.put("leistung.name", verfahren.leistung().name())
                .put("kommune.name", musterfall.kommune())
                .day("datum", musterfall.day())
                .day("eingangsdatum", musterfall.day())
                .answers(verfahren.form(), visible.answers());
        gebuehr.ifPresent(found -> {
            values.put("gebuehr.faellig_am", mark("gebuehr.faellig_am"));
            values.put("gebuehr.kassenzeichen", mark("gebuehr.kassenzeichen"));
            values.gebuehr(found);
        });
        return values.toMap();
    }

    private static String mark(String name) {
        return "‹" + name + "›";
    }
}
