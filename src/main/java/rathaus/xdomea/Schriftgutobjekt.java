package rathaus.xdomea;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Akte, Vorgang or Dokument in a message (xdomea: Schriftgutobjekt).
 *
 * @param contextOnly named only to say where the disposed object belongs (4.0: Kontextobjekt)
 * @param contents what it contains
 * @param files primary documents; only a Dokument has some
 */
public record Schriftgutobjekt(
        Level level,
        UUID id,
        boolean contextOnly,
        Metadata metadata,
        List<HistoryLine> history,
        List<Schriftgutobjekt> contents,
        List<PrimaryFile> files) {

    public Schriftgutobjekt {
        history = List.copyOf(history);
        contents = List.copyOf(contents);
        files = List.copyOf(files);
    }

    /** It and everything in it. */
    public Stream<Schriftgutobjekt> withContents() {
        return Stream.concat(Stream.of(this), contents.stream().flatMap(Schriftgutobjekt::withContents));
    }

    @Override
    public String toString() {
        return "Schriftgutobjekt[" + level + ", " + id + "]";
    }

    /** How objects contain each other. */
    public enum Level {
        AKTE,
        VORGANG,
        DOKUMENT
    }

    /** Who changed what (HistorienProtokollInformation). */
    public record HistoryLine(String actor, java.time.Instant at, String action) {}

    /**
     * One file of a Dokument.
     *
     * @param fileName in the package
     * @param format code of the code list {@code dateiformat}
     * @param formatVersion {@code PDF/A-3a}; may be empty
     * @param sha256 in hexadecimal (4.0), empty if not said
     */
    public record PrimaryFile(
            String fileName, String originalName, String format, String formatVersion, String sha256) {}
}
