package rathaus.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.Gebuehr;
import rathaus.forms.VisibleForm;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Letter;
import rathaus.procedure.LetterValues;
import rathaus.procedure.Verfahren;

/** Sets the letters of a Musterfall and looks for the texts that they must contain. */
final class LetterComparison {

    private final Verfahren verfahren;
    private final Musterfall musterfall;
    private final List<String> deviations;

    LetterComparison(Verfahren verfahren, Musterfall musterfall, List<String> deviations) {
        this.verfahren = verfahren;
        this.musterfall = musterfall;
        this.deviations = deviations;
    }

    void compare(VisibleForm visible, Optional<Gebuehr> gebuehr) {
        Map<String, List<String>> expected =
                new LinkedHashMap<>(musterfall.expected().letters());
        for (Ablauf.Occasion occasion : Ablauf.Occasion.values()) {
            List<String> texts = expected.remove(occasion.word());
            if (texts != null) {
                Optional<Letter> letter = verfahren.schreiben().on(occasion);
                String html = letter.map(found -> found.fill(values(visible, gebuehr)))
                        .orElse("");
                texts.stream()
                        .filter(text -> !html.contains(text))
                        .forEach(text ->
                                deviations.add("Schreiben " + occasion.word() + " enthält nicht „" + text + "“."));
            }
        }
        expected.keySet().forEach(name -> deviations.add("Den Anlass „" + name + "“ gibt es nicht."));
    }

    private Map<String, Object> values(VisibleForm visible, Optional<Gebuehr> gebuehr) {
        LetterValues values = new LetterValues()
                .put("leistung.name", verfahren.leistung().name())
                .put("kommune.name", musterfall.kommune())
                .day("datum", musterfall.day())
                .day("eingangsdatum", musterfall.day())
                .answers(verfahren.form(), visible.answers());
        gebuehr.ifPresent(values::gebuehr);
        return values.toMap();
    }
}
