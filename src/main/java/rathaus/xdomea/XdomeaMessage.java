package rathaus.xdomea;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One message of the standard.
 *
 * @param objects records it offers, delivers or hands over
 * @param valuations what the archive decided, for 0502
 * @param imports what became of each object, for 0506
 */
public record XdomeaMessage(
        XdomeaVersion version,
        MessageKind kind,
        Head head,
        List<Schriftgutobjekt> objects,
        List<Valued> valuations,
        List<Imported> imports) {

    public XdomeaMessage {
        objects = List.copyOf(objects);
        valuations = List.copyOf(valuations);
        imports = List.copyOf(imports);
    }

    /** All objects, each before what it contains. */
    public Stream<Schriftgutobjekt> all() {
        return objects.stream().flatMap(Schriftgutobjekt::withContents);
    }

    @Override
    public String toString() {
        return "XdomeaMessage[" + kind.code() + ", " + version.number() + ", " + head.process() + "]";
    }

    /**
     * Who writes to whom, when, in which exchange.
     *
     * @param process ties offer, valuation, delivery and confirmation together
     * @param message names this message (4.0); earlier versions have no such id
     * @param answers id of the message that this one answers (4.0)
     */
    public record Head(
            UUID process,
            Optional<UUID> message,
            Optional<UUID> answers,
            Instant createdAt,
            Party sender,
            Party recipient) {}

    /** Sender or recipient; empty text for what is not said. */
    public record Party(String name, String unit) {}

    /** The decision of the archive on one object. */
    public record Valued(UUID object, Valuation valuation) {}

    /**
     * What became of one object in the archive.
     *
     * @param trouble why not, in the archive's words
     * @param signature under which the archive keeps it (Archivkennung); may be empty
     */
    public record Imported(UUID object, boolean successful, String trouble, String signature) {}
}
