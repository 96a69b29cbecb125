package rathaus.audit.usecases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rathaus.documents.StoredContent;
import rathaus.history.ActKinds;
import rathaus.history.Anchors.Anchor;
import rathaus.kernel.LegalDay;
import rathaus.records.Aktenzeichen;
import rathaus.records.Dokument;
import rathaus.tenancy.Kommune;

/** What is to be read in an exported file: pages that need nothing from anywhere. */
record ExportedWords(Kommune kommune, Aktenzeichen aktenzeichen, List<ExportedVorgang> vorgaenge, Instant at) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss", Locale.GERMAN).withZone(LegalDay.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);
    private static final String STYLE = "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "table{border-collapse:collapse}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;"
            + "vertical-align:top}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#9cf}}";

    String readMe(int acts, List<Anchor> stamps) {
        String contents = vorgaenge.stream().map(this::tableOf).collect(Collectors.joining());
        return page("Akte " + aktenzeichen, """
                <p>Ausgeführt von %s am %s (deutsche Zeit). Diese Akte lässt sich ohne Rathaus lesen und ohne dessen Datenbank prüfen.</p>
                <nav aria-label="Inhalt"><h2>Inhalt</h2><ul>
                <li><a href="#vorgaenge">Vorgänge und Dokumente</a></li>
                <li><a href="protokoll.html">Protokoll: %d Handlungen</a></li>
                <li><a href="akte.xml">Metadaten (XML)</a></li>
                <li><a href="#pruefen">So prüfen Sie diese Akte</a></li></ul></nav>
                <h2 id="vorgaenge">Vorgänge und Dokumente</h2>
                %s
                <h2 id="pruefen">So prüfen Sie diese Akte</h2>
                <p>Ohne Rathaus, in diesem Ordner: <code>sha256sum -c pruefsummen.sha256</code>. Das zeigt, dass keine Datei anders ist als bei der Ausfuhr.</p>
                <p>Mit Rathaus, ohne Datenbank: <code>./rathaus verify ORDNER</code>. Das zeigt auch, dass jede Handlung die versiegelte ist, dass
                die Dokumente die abgelegten sind und dass die Kette bis zum Zeitstempel hält.</p>
                <p>Wie die Kette gerechnet wird: Glied n = SHA-256(Glied n-1, Kommune als 4 Bytes, n als 8 Bytes, Nummer der Handlung als 16 Bytes,
                Hash der Handlung als 32 Bytes), höchstes Byte zuerst; Hash der Handlung = SHA-256(Salz, Inhalt). Inhalt, Salz, Hash und Glied
                jeder Handlung stehen in protokoll.json, die Glieder bis zum Zeitstempel in kette.csv, die Zeitstempel (RFC 3161) in zeitstempel.</p>
                <h2>Zeitstempel</h2>%s
                """.formatted(
                        ExportedNames.text(kommune.officialName()), TIME.format(at), acts, contents, stampsIn(stamps)));
    }

    /** What stands in the place of a file that nobody gets. */
    static byte[] shut(StoredContent content) {
        return """
                Diese Datei ist gesperrt: Der Virenscanner hat in ihr Schadsoftware gefunden. Sie liegt unverändert im Speicher
                der Kommune (SHA-256 %s) und wird nicht ausgeführt.
                """.formatted(content.hash().hex()).getBytes(StandardCharsets.UTF_8);
    }

    private static String stampsIn(List<Anchor> stamps) {
        if (stamps.isEmpty()) {
            return "<p>Keine der Handlungen ist bisher von außen gestempelt.</p>";
        }
        return stamps.stream()
                .map(stamp -> "<li>Glied %d, %s: %s</li>"
                        .formatted(
                                stamp.number(),
                                TIME.format(stamp.stampedAt()),
                                stamp.evidential()
                                        ? ExportedNames.text(stamp.authority())
                                        : "Zeitstempel der Demonstration, ohne Beweiswert"))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String tableOf(ExportedVorgang content) {
        String rows = content.dokumente().stream().map(ExportedWords::rowOf).collect(Collectors.joining());
        return """
                <h3>Vorgang %d: %s</h3><table><caption>Dokumente in der Reihenfolge der Ablage</caption>
                <thead><tr><th scope="col">Nummer</th><th scope="col">Dokument</th><th scope="col">Datum</th><th scope="col">Art der Datei</th><th scope="col">Abgelegt</th></tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(
                        content.vorgang().facts().number(),
                        ExportedNames.text(content.vorgang().facts().subject()),
                        rows);
    }

    private static String rowOf(ExportedDokument exported) {
        Dokument dokument = exported.dokument();
        String others = exported.files().stream()
                .filter(part -> !part.path().equals(exported.path()))
                .map(part -> " (<a href=\"%s\">%s</a>)"
                        .formatted(part.path(), part.what().equals("pdfa") ? "PDF/A" : part.what()))
                .collect(Collectors.joining());
        return """
                <tr><td>%d</td><th scope="row"><a href="%s">%s</a>%s</th><td>%s</td><td>%s</td><td>%s</td></tr>
                """.formatted(
                        dokument.number(),
                        exported.path(),
                        ExportedNames.text(dokument.title()),
                        others,
                        DAY.format(dokument.date()),
                        ExportedNames.text(dokument.mediaType()),
                        TIME.format(dokument.filedAt()));
    }

    String protocol(List<ExportedProtocol.Line> lines) {
        String rows = lines.stream()
                .map(line ->
                        "<tr><td>%s</td><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
                                .formatted(
                                        ExportedNames.text(line.at()),
                                        ExportedNames.text(ActKinds.inGerman(line.kind())),
                                        ExportedNames.text(line.actor()),
                                        ExportedNames.text(line.role()),
                                        ExportedNames.text(line.reason()),
                                        line.number() > 0 ? String.valueOf(line.number()) : "noch keines"))
                .collect(Collectors.joining());
        return page("Protokoll der Akte " + aktenzeichen, """
                <p><a href="LIESMICH.html">Zur Übersicht</a></p>
                <table><caption>Handlungen, älteste zuerst, Zeiten in UTC</caption>
                <thead><tr><th scope="col">Zeitpunkt</th><th scope="col">Handlung</th><th scope="col">Wer</th><th scope="col">Als</th><th scope="col">Begründung</th><th scope="col">Glied</th></tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(rows));
    }

    private static String page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1>
                %s</main></body></html>
                """.formatted(ExportedNames.text(title), STYLE, ExportedNames.text(title), body);
    }
}
