package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Optional;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.servicepackage.XmlFile;

/** How often an element occurs ({@code anzahl}). */
final class CountReading {

    private CountReading() {}

    static Occurrence read(String count, XmlFile.Element structure, SchemaElement element, Findings findings) {
        List<SchemaElement.Reference> references = ElementReading.references(structure, findings);
        if (!count.matches("\\d{1,4}:(\\*|\\d{1,4})")) {
            findings.warning(
                    structure.line(),
                    "anzahl",
                    "Bei " + element.id() + " ist nicht lesbar, wie oft es vorkommt.",
                    "Es gilt als einmal und Pflicht: prüfen.");
            return new Occurrence(1, Optional.of(1), references, element);
        }
        String[] ends = count.split(":");
        Optional<Integer> most =
                ends[1].equals("*") ? Optional.empty() : Optional.of(Math.max(1, Integer.parseInt(ends[1])));
        int least = Integer.parseInt(ends[0]);
        return new Occurrence(most.map(end -> Math.min(least, end)).orElse(least), most, references, element);
    }
}
