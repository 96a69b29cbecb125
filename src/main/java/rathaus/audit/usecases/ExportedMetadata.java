package rathaus.audit.usecases;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import rathaus.records.Aktenzeichen;
import rathaus.records.Dokument;
import rathaus.records.Vorgang;
import rathaus.tenancy.Kommune;

/** The metadata of an exported file as XML of its own format {@code rathaus-akte-1}. */
record ExportedMetadata(Kommune kommune, Aktenzeichen aktenzeichen, List<ExportedVorgang> vorgaenge, Instant at) {

    String xml() {
        String all = vorgaenge.stream().map(this::xmlOf).collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <akte format="rathaus-akte-1" aktenzeichen="%s" kommune="%s" ags="%s" ausgefuehrt="%s">
                %s</akte>
                """.formatted(aktenzeichen, ExportedNames.text(kommune.officialName()), kommune.ags(), at, all);
    }

    private String xmlOf(ExportedVorgang content) {
        Vorgang vorgang = content.vorgang();
        String closed = vorgang instanceof Vorgang.Zda zda
                ? " geschlossen=\"%s\" aufzubewahren-bis=\"%s\"".formatted(zda.closedOn(), zda.retentionEnd())
                : "";
        String dokumente =
                content.dokumente().stream().map(ExportedMetadata::xmlOf).collect(Collectors.joining());
        return """
                <vorgang id="%s" nummer="%d" eroeffnet="%s"%s aufbewahrung-jahre="%d">
                <betreff>%s</betreff>
                %s</vorgang>
                """.formatted(
                        vorgang.facts().id(),
                        vorgang.facts().number(),
                        vorgang.facts().openedAt(),
                        closed,
                        vorgang.facts().retention().years(),
                        ExportedNames.text(vorgang.facts().subject()),
                        dokumente);
    }

    private static String xmlOf(ExportedDokument exported) {
        Dokument dokument = exported.dokument();
        String files = exported.files().stream().map(ExportedMetadata::xmlOf).collect(Collectors.joining());
        return """
                <dokument id="%s" nummer="%d" art="%s" richtung="%s" datum="%s" abgelegt="%s" von="%s" datei="%s">
                <titel>%s</titel>
                %s</dokument>
                """.formatted(
                        dokument.id(),
                        dokument.number(),
                        dokument.kind(),
                        dokument.origin(),
                        dokument.date(),
                        dokument.filedAt(),
                        ExportedNames.text(dokument.filedBy()),
                        exported.path(),
                        ExportedNames.text(dokument.title()),
                        files);
    }

    private static String xmlOf(ExportedDokument.Part part) {
        return """
                <datei art="%s" typ="%s" sha256="%s">%s</datei>
                """.formatted(
                        part.what(),
                        ExportedNames.text(part.mediaType()),
                        part.content().hex(),
                        part.path());
    }
}
