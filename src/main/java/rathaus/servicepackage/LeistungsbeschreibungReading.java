package rathaus.servicepackage;

import java.util.List;
import java.util.Optional;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Leistungsbeschreibung.Access;
import rathaus.servicepackage.Leistungsbeschreibung.AktenplanPosition;
import rathaus.servicepackage.Leistungsbeschreibung.Audience;
import rathaus.servicepackage.Leistungsbeschreibung.Author;
import rathaus.servicepackage.Leistungsbeschreibung.Channel;
import rathaus.servicepackage.Leistungsbeschreibung.Due;
import rathaus.servicepackage.Leistungsbeschreibung.GebuehrKind;
import rathaus.servicepackage.Leistungsbeschreibung.GebuehrRule;
import rathaus.servicepackage.Leistungsbeschreibung.Retention;
import rathaus.servicepackage.Leistungsbeschreibung.Rounding;

/** From the keys of {@code leistung.yaml} to the record. */
final class LeistungsbeschreibungReading {

    private LeistungsbeschreibungReading() {}

    static Leistungsbeschreibung read(LeistungId id, Section section) {
        sameId(id, section);
        Leistungsbeschreibung leistung = new Leistungsbeschreibung(
                id,
                matching(section, "version", "\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}", "drei Zahlen mit Punkten"),
                leika(section),
                section.oneOf("leika_status", FactStatus.values()) == FactStatus.CONFIRMED,
                section.section("urheber")
                        .map(LeistungsbeschreibungReading::author)
                        .orElse(new Author("", "")),
                section.text("lizenz"),
                section.text("name"),
                section.text("kurz"),
                section.text("beschreibung"),
                section.texts("voraussetzungen"),
                LeistungLists.evidence(section),
                LeistungLists.legalBases(section),
                section.oneOf("vertrauensniveau", TrustLevel.values()),
                section.someOf("zielgruppe", Audience.values()),
                section.someOf("kanaele", Channel.values()),
                section.someOf("zugang", Access.values()),
                section.texts("suchworte"),
                section.texts("lebenslagen"),
                section.text("bearbeitungsdauer"),
                section.text("zustaendige_stelle"),
                section.section("aktenplan")
                        .map(LeistungsbeschreibungReading::aktenplan)
                        .orElse(new AktenplanPosition("", "", true)),
                section.section("aufbewahrung")
                        .map(LeistungsbeschreibungReading::retention)
                        .orElse(new Retention(0, "", false)),
                section.section("gebuehr").map(LeistungsbeschreibungReading::gebuehr),
                LeistungLists.justifications(section));
        complete(section);
        section.done();
        return leistung;
    }

    private static Optional<String> leika(Section section) {
        return section.has("leika")
                ? Optional.of(matching(section, "leika", "99\\d{12}", "14 Ziffern, am Anfang 99, in Anführungszeichen"))
                : Optional.empty();
    }

    private static void sameId(LeistungId id, Section section) {
        String declared = section.text("id");
        if (!declared.equals(id.value())) {
            section.error("id", "id-ordner", "„id“ stimmt nicht mit dem Ordner überein.", "Beide gleich benennen.");
        }
    }

    private static void complete(Section section) {
        for (String needed : List.of("urheber", "aktenplan", "aufbewahrung", "zielgruppe", "kanaele", "zugang")) {
            if (!section.has(needed)) {
                section.error(needed, "schluessel-fehlt", "„" + needed + "“ fehlt.", "Den Schlüssel ergänzen.");
            }
        }
    }

    private static String matching(Section section, String key, String pattern, String form) {
        String text = section.code(key);
        if (!text.isEmpty() && !text.matches(pattern)) {
            section.error(key, "form", "„" + key + "“ hat nicht die richtige Form.", "Erwartet: " + form + ".");
        }
        return text;
    }

    private static Author author(Section section) {
        Author author = new Author(section.text("name"), matching(section, "ags", "\\d{8}", "8 Ziffern"));
        section.done();
        return author;
    }

    private static AktenplanPosition aktenplan(Section section) {
        AktenplanPosition position = new AktenplanPosition(
                matching(section, "position", "[0-9A-Za-z.-]{1,20}", "zum Beispiel \"12-54-30\""),
                section.text("titel"),
                section.oneOf("status", FactStatus.values()) != FactStatus.CONFIRMED);
        section.done();
        return position;
    }

    private static Retention retention(Section section) {
        Retention retention = new Retention(
                section.integer("jahre", 10, 0, 120),
                section.text("grundlage"),
                section.oneOf("status", FactStatus.values()) == FactStatus.CONFIRMED);
        if (!section.has("jahre")) {
            section.error("jahre", "schluessel-fehlt", "„jahre“ fehlt.", "Die Zahl der Jahre angeben.");
        }
        section.done();
        return retention;
    }

    private static GebuehrRule gebuehr(Section section) {
        GebuehrRule rule = new GebuehrRule(
                section.oneOf("art", GebuehrKind.values()),
                section.text("tabelle"),
                section.has("je") ? section.optionalText("je") : Optional.empty(),
                section.oneOf("rundung", Rounding.values(), Rounding.COMMERCIAL),
                section.oneOf("faelligkeit", Due.values()),
                section.has("lastschrift") ? section.optionalText("lastschrift") : Optional.empty(),
                section.optionalText("hinweis"));
        section.done();
        return rule;
    }
}
