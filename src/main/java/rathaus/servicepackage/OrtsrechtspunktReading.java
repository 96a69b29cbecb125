package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the keys of {@code ortsrecht.yaml} to the points. */
final class OrtsrechtspunktReading {

    private OrtsrechtspunktReading() {}

    static Optional<List<Ortsrechtspunkt>> read(Leistungspaket paket, Befunde befunde) {
        return Section.root(paket, "ortsrecht.yaml", befunde).map(root -> {
            List<Ortsrechtspunkt> points = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Section section : root.sections("punkte")) {
                Ortsrechtspunkt point = point(section);
                if (!names.add(point.name())) {
                    section.error("name", "name-doppelt", "Der Name kommt zweimal vor.", "Einen anderen wählen.");
                }
                points.add(point);
            }
            root.done();
            return List.copyOf(points);
        });
    }

    private static Ortsrechtspunkt point(Section section) {
        String name = section.text("name");
        if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
            section.error(
                    "name", "name", "Der Name hat nicht die richtige Form.", "Kleinbuchstaben, Ziffern, Unterstrich.");
        }
        Ortsrechtspunkt.Type type = section.oneOf("typ", Ortsrechtspunkt.Type.values());
        Optional<Object> fallback = section.plain("vorgabe");
        Ortsrechtspunkt point = new Ortsrechtspunkt(
                name,
                type,
                section.text("titel"),
                section.yes("pflicht", true),
                fallback,
                section.text("fundstelle"),
                section.texts("spalten"));
        if (fallback.isPresent() && !point.accepts(fallback.get())) {
            section.error("vorgabe", "vorgabe", "Die Vorgabe passt nicht zum Typ.", "Wert oder Typ ändern.");
        }
        if (!point.mandatory() && fallback.isEmpty()) {
            section.error("vorgabe", "vorgabe", "Ein freiwilliger Punkt braucht eine Vorgabe.", "Vorgabe ergänzen.");
        }
        section.done();
        return point;
    }
}
