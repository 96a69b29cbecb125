package rathaus.disposal.usecases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.disposal.usecases.Composition.Part;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.records.Dokument;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.xdomea.Metadata;
import rathaus.xdomea.Schriftgutobjekt;
import rathaus.xdomea.Schriftgutobjekt.HistoryLine;
import rathaus.xdomea.Schriftgutobjekt.Level;
import rathaus.xdomea.Schriftgutobjekt.PrimaryFile;

/** What of a Vorgang goes to the archive: its Dokumente with their files, and what was done in it. */
@Component
class DeliveryParts {

    private static final String PURPOSE = "Aussonderung an das Archiv (§ 4 HArchivG)";
    private static final String PDF = "application/pdf";

    private final RecordsReading reading;
    private final Contents contents;
    private final History history;
    private final Acts acts;

    DeliveryParts(RecordsReading reading, Contents contents, History history, Acts acts) {
        this.reading = reading;
        this.contents = contents;
        this.history = history;
        this.acts = acts;
    }

    /** A content of it that a scanner has shut: nobody gets those bytes, so the archive cannot have the whole. */
    Optional<Fetched.Quarantined> shut(UUID vorgang, Actor machine) {
        return shut(reading.dokumente(vorgang, machine, PURPOSE));
    }

    /** A content of these that a scanner has shut. */
    Optional<Fetched.Quarantined> shut(List<Dokument> dokumente) {
        return contents.find(dokumente.stream().map(Dokument::stored).toList()).stream()
                .flatMap(content -> content.scan() instanceof ScanState.Infected(String signature, Instant at)
                        ? Stream.of(new Fetched.Quarantined(content, signature))
                        : Stream.empty())
                .findFirst();
    }

    /** Notes in {@code files} which Dokument lies behind which file name. */
    Part of(Vorgang vorgang, Actor machine, Map<String, Dokument> files) {
        return of(vorgang, reading.dokumente(vorgang.facts().id(), machine, PURPOSE), files);
    }

    /** The same of Dokumente that were read before. */
    Part of(Vorgang vorgang, List<Dokument> filed, Map<String, Dokument> files) {
        List<Schriftgutobjekt> dokumente =
                filed.stream().map(dokument -> object(dokument, files)).toList();
        List<HistoryLine> lines = history.of(vorgang.facts().id()).stream()
                .map(act -> new HistoryLine(act.role(), act.at(), act.kind()))
                .toList();
        return new Part(vorgang, dokumente, lines);
    }

    void note(UUID exchange, int delivered, int kept, Actor machine) {
        acts.note(exchange, "delivery-made", machine, Map.of("delivered", delivered, "kept", kept));
    }

    private Schriftgutobjekt object(Dokument dokument, Map<String, Dokument> files) {
        PrimaryFile file = file(dokument, contents.find(dokument.stored()));
        files.put(file.fileName(), dokument);
        Metadata plain = Metadata.of(dokument.title(), String.valueOf(dokument.number()));
        Metadata metadata = new Metadata(
                plain.subject(),
                plain.reference(),
                "",
                "",
                "",
                "",
                dokument.kind().name(),
                Optional.<LocalDate>of(dokument.date()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Schriftgutobjekt(
                Level.DOKUMENT, dokument.id(), false, metadata, List.of(), List.of(), List.of(file));
    }

    /** What we made ourselves is PDF/A-3a; of what was sent to us we say no more than its type. */
    private static PrimaryFile file(Dokument dokument, Optional<StoredContent> stored) {
        boolean ownPdf = dokument.mediaType().equals(PDF)
                && stored.filter(content -> content.origin() == StoredContent.Origin.PRODUCED)
                        .isPresent();
        Format format = format(dokument.mediaType());
        return new PrimaryFile(
                dokument.id() + "_" + dokument.number() + format.ending(),
                "",
                ownPdf ? "044" : format.code(),
                ownPdf ? "PDF/A-3a" : "",
                dokument.content().hex());
    }

    /** Codes of the list {@code dateiformat}; 100 is what is not in it. */
    private static Format format(String mediaType) {
        return switch (mediaType) {
            case PDF -> new Format("018", ".pdf");
            case "image/png" -> new Format("019", ".png");
            case "image/jpeg" -> new Format("011", ".jpg");
            case "image/tiff" -> new Format("024", ".tiff");
            case "text/plain" -> new Format("045", ".txt");
            case "application/xml" -> new Format("030", ".xml");
            default -> new Format("100", ".bin");
        };
    }

    private record Format(String code, String ending) {}
}
