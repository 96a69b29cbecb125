package rathaus.sharing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rathaus.sharing.LintReport.Place;

/**
 * Where an Antrag ends up: the Organisationseinheit that decides and the position of the Aktenplan under which it is filed. Without
 * them citizens would hand in what the office cannot take.
 */
final class PlacesInTheOffice implements LintRule {

    static final String UNIT = "stelle-unbekannt";
    static final String POSITION = "aktenplan-unbekannt";

    private static final String FILE = "leistung.yaml";

    @Override
    public void check(LintTarget target, LintReport report) {
        unit(target, report);
        position(target, report);
    }

    private static void unit(LintTarget target, LintReport report) {
        String unit = target.verfahren().leistung().unit();
        Set<String> units = new TreeSet<>(DeliveredKommunen.units());
        if (!units.contains(unit)) {
            report.error(
                    UNIT,
                    place(target, "zustaendige_stelle"),
                    "Die Organisationseinheit „" + unit + "“ gibt es nicht: Niemand sähe den Antrag.",
                    "Eine von diesen nennen: " + String.join(", ", units) + ".");
        }
    }

    private static void position(LintTarget target, LintReport report) {
        String position = target.verfahren().leistung().aktenplan().position();
        List<String> without = DeliveredKommunen.slugs().stream()
                .filter(kommune -> !DeliveredKommunen.aktenplan(kommune).contains(position))
                .toList();
        if (!without.isEmpty()) {
            report.error(
                    POSITION,
                    place(target, "aktenplan"),
                    "Die Position „" + position + "“ fehlt im Aktenplan von " + String.join(", ", without)
                            + ": Dort ließe sich kein Vorgang anlegen.",
                    "Eine Position aus src/main/resources/records/aktenplan/<kommune>.csv nennen oder sie dort ergänzen.");
        }
    }

    private static Place place(LintTarget target, String key) {
        return new Place(FILE, target.lines(FILE).at(key), key);
    }
}
