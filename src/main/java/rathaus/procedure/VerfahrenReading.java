package rathaus.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.FormDefinition;
import rathaus.forms.GebuehrCalculation;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Datenschutzangaben;
import rathaus.servicepackage.LeistungWords;
import rathaus.servicepackage.Leistungsbeschreibung;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Ortsrechtspunkt;
import rathaus.servicepackage.Uebersetzungen;

/** Reads all parts of a package in the order in which they need each other. */
final class VerfahrenReading {

    private VerfahrenReading() {}

    static Optional<Verfahren> read(Leistungspaket paket, Befunde befunde) {
        PackageShape.strangers(paket, befunde);
        Optional<Leistungsbeschreibung> leistung = Leistungsbeschreibung.read(paket, befunde);
        Optional<List<Ortsrechtspunkt>> points = Ortsrechtspunkt.read(paket, befunde);
        Optional<Datenschutzangaben> datenschutz = Datenschutzangaben.read(paket, befunde);
        Uebersetzungen translations = Uebersetzungen.read(paket, befunde);
        Set<String> names = ReadableForm.names(paket, points);
        Optional<FormDefinition> form = FormDefinition.read(paket, names, translations, befunde);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Optional<Ablauf> ablauf = Ablauf.read(paket, form.get(), names, befunde);
        Schreiben schreiben = Schreiben.read(paket, form.get(), ablauf, befunde);
        if (leistung.isEmpty() || points.isEmpty() || datenschutz.isEmpty()) {
            return Optional.empty();
        }
        Optional<GebuehrCalculation> gebuehr = leistung.get()
                .gebuehr()
                .flatMap(rule -> GebuehrCalculation.read(paket, rule, form.get(), names, befunde));
        ablauf.ifPresent(found -> {
            demand(leistung.get(), schreiben, befunde);
            timeToPay(leistung.get(), found, befunde);
        });
        ablauf.ifPresent(found -> translations.check(textKeys(leistung.get(), form.get(), found), befunde));
        if (befunde.hasErrors() || ablauf.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Verfahren(
                paket, leistung.get(), points.get(), datenschutz.get(), form.get(), gebuehr, ablauf.get(), schreiben));
    }

    private static Set<String> textKeys(Leistungsbeschreibung leistung, FormDefinition form, Ablauf ablauf) {
        Set<String> keys = new HashSet<>(form.textKeys());
        keys.addAll(LeistungWords.keys(leistung));
        ablauf.competence().forEach(rule -> {
            keys.add("zustaendigkeit." + rule.id() + ".titel");
            keys.add("zustaendigkeit." + rule.id() + ".text");
        });
        return keys;
    }

    private static void timeToPay(Leistungsbeschreibung leistung, Ablauf ablauf, Befunde befunde) {
        if (leistung.gebuehr().isPresent() && ablauf.payment().isEmpty()) {
            befunde.error(
                    "ablauf.yaml",
                    0,
                    "zahlungsfrist",
                    "Die Leistung kostet etwas, aber „fristen“ nennt keine „zahlung“.",
                    "Angeben, wie lange man Zeit zum Bezahlen hat.");
        } else if (leistung.gebuehr().isEmpty() && ablauf.payment().isPresent()) {
            befunde.warning(
                    "ablauf.yaml",
                    0,
                    "zahlungsfrist",
                    "„fristen“ nennt eine „zahlung“, aber die Leistung kostet nichts.",
                    "Die Frist weglassen.");
        }
    }

    /** What is due before anything is issued is demanded by a letter; what is due with the Bescheid, by the Bescheid. */
    private static void demand(Leistungsbeschreibung leistung, Schreiben schreiben, Befunde befunde) {
        boolean letter = schreiben.on(Ablauf.Occasion.GEBUEHR).isPresent();
        boolean first = leistung.gebuehr()
                .filter(rule -> rule.due() == Leistungsbeschreibung.Due.BEFORE_ISSUE)
                .isPresent();
        if (first && !letter) {
            befunde.error(
                    "ablauf.yaml",
                    0,
                    "schreiben",
                    "Die Gebühr ist vor der Ausstellung fällig, aber das Schreiben „gebuehr“ fehlt.",
                    "Das Schreiben anlegen und nennen.");
        } else if (letter && !first) {
            befunde.warning(
                    "ablauf.yaml",
                    0,
                    "schreiben",
                    "Das Schreiben „gebuehr“ wird nie verschickt: Zahlungsaufforderung ist der Bescheid.",
                    "Das Schreiben weglassen.");
        }
    }
}
