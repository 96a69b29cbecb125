package rathaus.xdomea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import rathaus.xdomea.Schriftgutobjekt.HistoryLine;
import rathaus.xdomea.Schriftgutobjekt.Level;
import rathaus.xdomea.Schriftgutobjekt.PrimaryFile;
import rathaus.xdomea.XdomeaFinding.Kind;

/** Reads the tree of Akten, Vorgänge and Dokumente of any version. */
final class ObjectsReading {

    private final Values values;
    private final Set<UUID> ids = new HashSet<>();

    ObjectsReading(Values values) {
        this.values = values;
    }

    List<Schriftgutobjekt> objects(Element message) {
        List<Schriftgutobjekt> objects = new ArrayList<>();
        message.all("Schriftgutobjekt").flatMap(each -> contents(each).stream()).forEach(objects::add);
        return objects;
    }

    private List<Schriftgutobjekt> contents(Element container) {
        List<Schriftgutobjekt> contents = new ArrayList<>();
        for (Element child : container.children()) {
            switch (child.name()) {
                case "Akte", "Teilakte" -> add(contents, child, Level.AKTE);
                case "Vorgang", "Teilvorgang" -> add(contents, child, Level.VORGANG);
                case "Dokument", "DokumentMitSchriftstueck", "Schriftstueck" -> add(contents, child, Level.DOKUMENT);
                case "DokumentOderDokumentMitSchriftstueck", "Akteninhalt" -> contents.addAll(contents(child));
                case "Anlage" -> anlage(child).ifPresent(contents::add);
                default -> {}
            }
        }
        return contents;
    }

    /** 3.x: an enclosure is a Dokument of its own; earlier ones only name it. */
    private Optional<Schriftgutobjekt> anlage(Element anlage) {
        return anlage.at("Identifikation").isPresent() ? object(anlage, Level.DOKUMENT) : Optional.empty();
    }

    private void add(List<Schriftgutobjekt> contents, Element element, Level level) {
        object(element, level).ifPresent(contents::add);
    }

    private Optional<Schriftgutobjekt> object(Element element, Level level) {
        String text = element.text("Identifikation", "ID");
        String id = text.isEmpty() ? element.text("Identifikation", "xdomeaUUID") : text;
        Optional<UUID> found = values.uuid(id, element.name() + "/Identifikation");
        found.filter(uuid -> !ids.add(uuid)).ifPresent(uuid -> values.add(Kind.ID_TWICE, uuid.toString()));
        return found.map(uuid -> new Schriftgutobjekt(
                level,
                uuid,
                Values.isTrue(element.text("Kontextobjekt")),
                metadata(element),
                history(element),
                contents(element),
                files(element)));
    }

    private Metadata metadata(Element element) {
        Element general = element.at("AllgemeineMetadaten").orElse(new Element(""));
        Element archive = element.at("ArchivspezifischeMetadaten")
                .or(() -> element.at("Aussonderungsmetadaten"))
                .orElse(new Element(""));
        String plan = general.text("Aktenplaneinheit", "Inhaltsangabe");
        Optional<LocalDate> begin = values.day(element.text("Laufzeit", "Beginn"), "Beginn")
                .or(() -> values.day(element.text("DatumDesSchreibens"), "DatumDesSchreibens"));
        return new Metadata(
                general.text("Betreff"),
                general.text("Kennzeichen"),
                general.text("Federfuehrung"),
                confidentiality(general),
                general.text("Aktenplaneinheit", "Kennzeichen"),
                plan.isEmpty() ? general.text("Aktenplaneinheit", "BetreffKurz") : plan,
                element.text("Typ"),
                begin,
                values.day(element.text("Laufzeit", "Ende"), "Ende"),
                values.day(element.text("ZdADatum"), "ZdADatum"),
                valuation(archive, "Aussonderungsart"),
                values.years(archive.text("Aufbewahrungsdauer", "AnzahlJahre"), "Aufbewahrungsdauer"),
                values.day(archive.text("Aufbewahrungsende"), "Aufbewahrungsende"));
    }

    private static String confidentiality(Element general) {
        String level = general.text("Vertraulichkeitsstufe", "code");
        return level.isEmpty() ? general.text("Geheimhaltung", "Geheimhaltungsgrad", "code") : level;
    }

    /** 3.0 wraps the code once more; 2.4 does not. */
    Optional<Valuation> valuation(Element parent, String name) {
        String wrapped = parent.text(name, "Aussonderungsart", "code");
        String code = wrapped.isEmpty() ? parent.text(name, "code") : wrapped;
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Valuation> found = Valuation.ofCode(code);
        if (found.isEmpty()) {
            values.add(Kind.MALFORMED_VALUE, name);
        }
        return found;
    }

    private List<HistoryLine> history(Element element) {
        return element.all("HistorienProtokollInformation")
                .flatMap(line -> values
                        .moment(line.text("DatumUhrzeit"), "DatumUhrzeit")
                        .map(at -> new HistoryLine(line.text("Akteur"), at, line.text("Aktion")))
                        .stream())
                .toList();
    }

    private static List<PrimaryFile> files(Element element) {
        return element.all("Version")
                .flatMap(version -> version.all("Format"))
                .flatMap(ObjectsReading::file)
                .toList();
    }

    private static Stream<PrimaryFile> file(Element format) {
        return format.all("Primaerdokument")
                .map(file -> new PrimaryFile(
                        file.text("Dateiname"),
                        file.text("DateinameOriginal"),
                        format.text("Name", "code"),
                        format.text("Version"),
                        file.text("Hash", "Wert").toLowerCase(java.util.Locale.ROOT)));
    }
}
