package rathaus.audit.usecases;

import java.time.Instant;
import java.util.stream.Collectors;
import rathaus.records.AkteContent;
import rathaus.records.AkteContent.VorgangContent;
import rathaus.records.Dokument;
import rathaus.records.Vorgang;
import rathaus.tenancy.Kommune;

/** The metadata of an exported file as XML of its own format {@code rathaus-akte-1}. */
record ExportedMetadata(Kommune kommune, AkteContent akte, Instant at) {

    String xml() {
        String vorgaenge = akte.vorgaenge().stream().map(this::xmlOf).collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <akte format="rathaus-akte-1" aktenzeichen="%s" kommune="%s" ags="%s" ausgefuehrt="%s">
                %s</akte>
                """.formatted(
                        akte.aktenzeichen(), ExportedNames.text(kommune.officialName()), kommune.ags(), at, vorgaenge);
    }

    private String xmlOf(VorgangContent content) {
        Vorgang vorgang = content.vorgang();
        String closed = vorgang instanceof Vorgang.Zda zda
                ? " geschlossen=\"%s\" aufzubewahren-bis=\"%s\"".formatted(zda.closedOn(), zda.retentionEnd())
                : "";
        String dokumente = content.dokumente().stream()
                .map(dokument -> xmlOf(vorgang, dokument))
                .collect(Collectors.joining());
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

    private String xmlOf(Vorgang vorgang, Dokument dokument) {
        return """
                <dokument id="%s" nummer="%d" art="%s" richtung="%s" datum="%s" abgelegt="%s" von="%s" typ="%s" bytes="%d" sha256="%s" datei="%s">%s</dokument>
                """.formatted(
                        dokument.id(),
                        dokument.number(),
                        dokument.kind(),
                        dokument.origin(),
                        dokument.date(),
                        dokument.filedAt(),
                        ExportedNames.text(dokument.filedBy()),
                        ExportedNames.text(dokument.mediaType()),
                        dokument.size(),
                        dokument.content().hex(),
                        ExportedNames.pathOf(vorgang, dokument),
                        ExportedNames.text(dokument.title()));
    }
}
