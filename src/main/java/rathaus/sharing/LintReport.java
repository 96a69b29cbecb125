package rathaus.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.FileLines;
import rathaus.servicepackage.Leistungsbeschreibung.Justification;

/** Collects what the rules find; what the package justifies becomes a hint that shows the reason. */
final class LintReport {

    private final List<Justification> justifications;
    private final Set<Justification> used = new HashSet<>();
    private final Befunde befunde;

    LintReport(List<Justification> justifications, Befunde befunde) {
        this.justifications = justifications;
        this.befunde = befunde;
    }

    /**
     * Where a finding stands.
     *
     * @param place id of the field, name of the point or path of the file, by which the package may justify it
     */
    record Place(String file, int line, String place) {}

    /** Something because of which the package must not go live. */
    void error(String rule, Place place, String reason, String mend) {
        befunde.error(place.file(), place.line(), rule, reason, mend);
    }

    /** Something that somebody should mend or justify. */
    void warning(String rule, Place place, String reason, String mend) {
        Optional<Justification> justification = justification(rule, place.place());
        if (justification.isPresent()) {
            justified(place.file(), place.line(), rule, reason, justification.get());
        } else {
            befunde.warning(place.file(), place.line(), rule, reason, mend);
        }
    }

    /** Something that is open. */
    void hint(String rule, Place place, String reason, String mend) {
        befunde.hint(place.file(), place.line(), rule, reason, mend);
    }

    /** Takes over what the readers found; their warnings too can be justified, by the path of the file. */
    void take(Befund found) {
        Optional<Justification> justification =
                found.grade() == Befund.Grade.WARNING ? justification(found.rule(), found.file()) : Optional.empty();
        if (justification.isPresent()) {
            justified(found.file(), found.line(), found.rule(), found.reason(), justification.get());
        } else {
            befunde.add(found);
        }
    }

    /** Justifications of nothing: they would hide the next finding. */
    void superfluous(FileLines lines) {
        justifications.stream()
                .filter(justification -> !used.contains(justification))
                .forEach(justification -> befunde.warning(
                        "leistung.yaml",
                        lines.at("ausnahmen"),
                        "ausnahme-unnoetig",
                        "Zu „" + justification.rule() + "“ bei „" + justification.place() + "“ gibt es keinen Befund.",
                        "Die Ausnahme entfernen."));
    }

    private void justified(String file, int line, String rule, String reason, Justification justification) {
        used.add(justification);
        befunde.hint(file, line, rule, reason, "Begründet: " + justification.reason());
    }

    private Optional<Justification> justification(String rule, String place) {
        return justifications.stream()
                .filter(each -> each.rule().equals(rule) && each.place().equals(place))
                .findFirst();
    }
}
