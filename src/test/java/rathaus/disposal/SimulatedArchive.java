package rathaus.disposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.Schriftgutobjekt.Level;
import rathaus.xdomea.Valuation;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaMessage.Head;
import rathaus.xdomea.XdomeaMessage.Imported;
import rathaus.xdomea.XdomeaMessage.Valued;
import rathaus.xdomea.XdomeaReader;
import rathaus.xdomea.XdomeaReading;
import rathaus.xdomea.XdomeaWriter;

/** An archive that answers what it was sent, as the standard asks. */
public final class SimulatedArchive {

    private SimulatedArchive() {}

    /** What lies in a package that was sent to it. */
    public static XdomeaReading opened(byte[] sent) {
        try {
            return XdomeaReader.read(new ByteArrayInputStream(sent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0502: this valuation for each Vorgang that is not named, and that of the map for those that are. */
    public static byte[] valuation(byte[] offer, Valuation usual, Map<UUID, Valuation> others) {
        XdomeaMessage asked = message(offer);
        List<Valued> valued = asked.all()
                .filter(object -> object.level() == Level.VORGANG)
                .map(object -> new Valued(object.id(), others.getOrDefault(object.id(), usual)))
                .toList();
        return answer(asked, MessageKind.VALUATION, valued, List.of());
    }

    /** 0502 about one object that it was never offered, beside the others. */
    public static byte[] valuationOfSomethingElse(byte[] offer) {
        XdomeaMessage asked = message(offer);
        List<Valued> valued = new java.util.ArrayList<>(asked.all()
                .filter(object -> object.level() == Level.VORGANG)
                .map(object -> new Valued(object.id(), Valuation.DESTROY))
                .toList());
        valued.add(new Valued(UUID.randomUUID(), Valuation.DESTROY));
        return answer(asked, MessageKind.VALUATION, valued, List.of());
    }

    /** 0506 for everything it was delivered. */
    public static byte[] imported(byte[] delivery, boolean successful) {
        XdomeaMessage asked = message(delivery);
        List<Imported> imports = asked.all()
                .filter(object -> object.level() == Level.VORGANG)
                .map(object -> new Imported(
                        object.id(), successful, successful ? "" : "Datei beschädigt", successful ? "StA 12/7" : ""))
                .toList();
        return answer(asked, MessageKind.IMPORT_CONFIRMED, List.of(), imports);
    }

    /** 0507. */
    public static byte[] received(byte[] delivery) {
        return answer(message(delivery), MessageKind.DELIVERY_RECEIVED, List.of(), List.of());
    }

    /** The same answer for another exchange. */
    public static byte[] forAnotherExchange(byte[] answer, UUID exchange) {
        return new String(answer, StandardCharsets.UTF_8)
                .replace(exchange.toString(), UUID.randomUUID().toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] answer(XdomeaMessage asked, MessageKind kind, List<Valued> valued, List<Imported> imports) {
        Head head = new Head(
                asked.head().process(),
                asked.version().isFour() ? Optional.of(UUID.randomUUID()) : Optional.empty(),
                asked.head().message(),
                Instant.now(),
                asked.head().recipient(),
                asked.head().sender());
        return XdomeaWriter.write(new XdomeaMessage(asked.version(), kind, head, List.of(), valued, imports));
    }

    private static XdomeaMessage message(byte[] sent) {
        return opened(sent).message().orElseThrow();
    }
}
