package rathaus.xdomea;

import java.util.List;
import rathaus.xdomea.Schriftgutobjekt.Level;
import rathaus.xdomea.Schriftgutobjekt.PrimaryFile;

/** Writes the tree of Akten, Vorgänge and Dokumente in the order that the schemas ask for. */
final class ObjectsWriting {

    private static final String FORMATS = "urn:xoev-de:xdomea:codeliste:dateiformat";
    private static final String ELECTRONIC = "001";

    private final XmlOut out;
    private final boolean four;

    ObjectsWriting(XmlOut out, XdomeaVersion version) {
        this.out = out;
        this.four = version.isFour();
    }

    void write(List<Schriftgutobjekt> objects) {
        objects.forEach(object -> out.element("Schriftgutobjekt", () -> object(object, false)));
    }

    private void object(Schriftgutobjekt object, boolean nested) {
        switch (object.level()) {
            case AKTE -> out.element(nested ? "Teilakte" : "Akte", () -> akte(object));
            case VORGANG -> out.element("Vorgang", () -> vorgang(object));
            case DOKUMENT -> dokument(object);
        }
    }

    private void akte(Schriftgutobjekt akte) {
        beginning(akte);
        archive(akte.metadata());
        out.text("Typ", akte.metadata().type());
        period(akte.metadata());
        history(akte);
        out.element("Akteninhalt", () -> {
            contents(akte, Level.DOKUMENT);
            contents(akte, Level.VORGANG);
            contents(akte, Level.AKTE);
        });
        closing(akte.metadata());
    }

    private void vorgang(Schriftgutobjekt vorgang) {
        beginning(vorgang);
        archive(vorgang.metadata());
        out.text("Typ", vorgang.metadata().type());
        closing(vorgang.metadata());
        period(vorgang.metadata());
        history(vorgang);
        contents(vorgang, Level.DOKUMENT);
    }

    private void dokument(Schriftgutobjekt dokument) {
        if (four) {
            out.element(
                    "DokumentOderDokumentMitSchriftstueck",
                    () -> out.element("Dokument", () -> dokumentContent(dokument)));
        } else {
            out.element("Dokument", () -> dokumentContent(dokument));
        }
    }

    private void dokumentContent(Schriftgutobjekt dokument) {
        Metadata metadata = dokument.metadata();
        identity(dokument);
        general(metadata);
        metadata.begin().ifPresent(day -> out.text("DatumDesSchreibens", day));
        out.text("Typ", metadata.type());
        history(dokument);
        int number = 1;
        for (PrimaryFile file : dokument.files()) {
            version(file, number++);
        }
    }

    private void version(PrimaryFile file, int number) {
        out.element("Version", () -> {
            out.text("Nummer", number);
            out.element("Format", () -> {
                out.code("Name", FORMATS, "1.0", file.format());
                out.required("Version", file.formatVersion());
                out.element("Primaerdokument", () -> primary(file));
            });
        });
    }

    private void primary(PrimaryFile file) {
        out.text("Dateiname", file.fileName());
        out.text("DateinameOriginal", file.originalName());
        if (four && !file.sha256().isEmpty()) {
            out.element("Hash", () -> {
                out.text("Wert", file.sha256());
                out.text("SonstigerAlgorithmus", "SHA-256");
            });
        }
    }

    private void contents(Schriftgutobjekt object, Level level) {
        object.contents().stream()
                .filter(content -> content.level() == level)
                .forEach(content -> object(content, true));
    }

    private void beginning(Schriftgutobjekt object) {
        identity(object);
        if (four) {
            out.flag("Kontextobjekt", object.contextOnly());
        }
        general(object.metadata());
    }

    private void identity(Schriftgutobjekt object) {
        out.element("Identifikation", () -> out.text(four ? "xdomeaUUID" : "ID", object.id()));
    }

    /** 4.0 has no public list of the Geheimhaltungsgrade, so none is written there. */
    private void general(Metadata metadata) {
        out.element("AllgemeineMetadaten", () -> {
            out.text("Betreff", metadata.subject());
            out.text("Kennzeichen", metadata.reference());
            out.text("Federfuehrung", metadata.lead());
            if (!four && !metadata.confidentiality().isEmpty()) {
                out.code("Vertraulichkeitsstufe", metadata.confidentiality());
            }
            out.code("Medium", ELECTRONIC);
            if (!metadata.planNumber().isEmpty()) {
                out.element("Aktenplaneinheit", () -> {
                    out.text("Kennzeichen", metadata.planNumber());
                    out.text("Inhaltsangabe", metadata.planTitle());
                });
            }
        });
    }

    private void archive(Metadata metadata) {
        if (metadata.valuation().isEmpty()
                && metadata.retentionYears().isEmpty()
                && metadata.retentionEnd().isEmpty()) {
            return;
        }
        out.element(four ? "Aussonderungsmetadaten" : "ArchivspezifischeMetadaten", () -> {
            metadata.retentionYears()
                    .ifPresent(years -> out.element("Aufbewahrungsdauer", () -> out.text("AnzahlJahre", years)));
            metadata.valuation().ifPresent(valuation -> valuation(out, valuation));
            metadata.retentionEnd().ifPresent(day -> out.text("Aufbewahrungsende", day));
        });
    }

    static void valuation(XmlOut out, Valuation valuation) {
        out.element("Aussonderungsart", () -> out.code("Aussonderungsart", valuation.code()));
    }

    private void closing(Metadata metadata) {
        metadata.closedOn().ifPresent(day -> {
            out.flag("ZdA", true);
            out.text("ZdADatum", day);
        });
    }

    private void period(Metadata metadata) {
        if (metadata.begin().isPresent() || metadata.end().isPresent()) {
            out.element("Laufzeit", () -> {
                metadata.begin().ifPresent(day -> out.text("Beginn", day));
                metadata.end().ifPresent(day -> out.text("Ende", day));
            });
        }
    }

    private void history(Schriftgutobjekt object) {
        object.history()
                .forEach(line -> out.element("HistorienProtokollInformation", () -> {
                    out.required("Akteur", line.actor());
                    out.text("DatumUhrzeit", line.at());
                    out.required("Aktion", line.action());
                }));
    }
}
