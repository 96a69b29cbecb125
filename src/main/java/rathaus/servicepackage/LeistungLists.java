package rathaus.servicepackage;

import java.util.List;
import rathaus.servicepackage.Leistungsbeschreibung.Evidence;
import rathaus.servicepackage.Leistungsbeschreibung.Justification;
import rathaus.servicepackage.Leistungsbeschreibung.LegalBasis;

/** The lists of {@code leistung.yaml}: papers, legal bases, justified findings. */
final class LeistungLists {

    private LeistungLists() {}

    static List<Evidence> evidence(Section leistung) {
        return leistung.sections("unterlagen").stream()
                .map(LeistungLists::evidenceOf)
                .toList();
    }

    private static Evidence evidenceOf(Section section) {
        Evidence evidence = new Evidence(
                section.text("name"),
                section.yes("pflicht", false),
                section.optionalText("hinweis"),
                section.optionalText("wenn"));
        section.done();
        return evidence;
    }

    static List<LegalBasis> legalBases(Section leistung) {
        List<LegalBasis> bases = leistung.sections("rechtsgrundlagen").stream()
                .map(section -> {
                    LegalBasis basis = new LegalBasis(section.text("fundstelle"), section.text("text"));
                    section.done();
                    return basis;
                })
                .toList();
        if (bases.isEmpty()) {
            leistung.error("rechtsgrundlagen", "rechtsgrundlage", "Keine Rechtsgrundlage.", "Mindestens eine nennen.");
        }
        return bases;
    }

    static List<Justification> justifications(Section leistung) {
        return leistung.sections("ausnahmen").stream()
                .map(LeistungLists::justification)
                .toList();
    }

    private static Justification justification(Section section) {
        Justification justification =
                new Justification(section.text("regel"), section.text("stelle"), section.text("grund"));
        section.done();
        return justification;
    }
}
