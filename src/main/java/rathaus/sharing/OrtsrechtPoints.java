package rathaus.sharing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.servicepackage.Ortsrechtspunkt;
import rathaus.sharing.LintReport.Place;

/** Points of Ortsrecht that nothing uses or that name no bylaw (§ 5 HGO). */
final class OrtsrechtPoints implements LintRule {

    static final String UNUSED = "ortsrecht-ungenutzt";
    static final String WITHOUT_LAW = "ortsrecht-vorschrift";

    @Override
    public void check(LintTarget target, LintReport report) {
        List<Ortsrechtspunkt> points = target.verfahren().ortsrecht();
        Set<String> names = points.stream().map(Ortsrechtspunkt::name).collect(Collectors.toSet());
        for (Ortsrechtspunkt point : points) {
            if (!target.usage().ofPoint(point.name(), names)) {
                report.warning(
                        UNUSED,
                        place(target, point, "name"),
                        "Kein Ausdruck und keine Tabelle nutzt „" + point.name() + "“.",
                        "Den Punkt verwenden oder entfernen.");
            }
            if (!isLaw(point.citation())) {
                report.warning(
                        WITHOUT_LAW,
                        place(target, point, "fundstelle"),
                        "„" + point.citation() + "“ nennt keine Art von Vorschrift.",
                        "Zum Beispiel Gebührensatzung, Rechtsverordnung, Beschluss oder Dienstanweisung nennen.");
            }
        }
    }

    private static boolean isLaw(String citation) {
        return Citations.isOne(citation)
                || citation.matches("(?i).*(vorschrift|anordnung|anweisung|tarif|verzeichnis).*");
    }

    private static Place place(LintTarget target, Ortsrechtspunkt point, String key) {
        return new Place(
                "ortsrecht.yaml", target.lines("ortsrecht.yaml").of("punkte", point.name(), key), point.name());
    }
}
