package rathaus.disposal.usecases;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.disposal.HandOver;
import rathaus.documents.Fetched;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.records.AkteContent;
import rathaus.records.Aktenzeichen;
import rathaus.records.Dokument;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaWriter;

/** Packs what the actor may read and notes that it was handed over. */
@Component
class GuardedHandOver implements HandOver {

    private static final String PURPOSE = "Abgabe an eine andere Behörde";
    private static final String CLERK = "Sachbearbeitung";

    private final RecordsReading reading;
    private final DeliveryParts parts;
    private final Composition composition;
    private final Packing packing;
    private final History history;
    private final Clock clock;

    GuardedHandOver(
            RecordsReading reading,
            DeliveryParts parts,
            Composition composition,
            Packing packing,
            History history,
            Clock clock) {
        this.reading = reading;
        this.parts = parts;
        this.composition = composition;
        this.packing = packing;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Fetched> handOver(Aktenzeichen aktenzeichen, String recipient, String reason, Actor.Staff staff) {
        if (!staff.may(Permission.DISPOSE_OF_RECORDS)) {
            throw new IllegalStateException("Only the Registratur asks here; the route says so too");
        }
        return reading.akte(aktenzeichen, staff, PURPOSE)
                .map(akte -> handOver(akte, recipient, reason, Acts.ROLE, staff));
    }

    @Override
    @Transactional
    public Optional<Fetched> forward(Aktenzeichen aktenzeichen, String recipient, String reason, Actor.Staff staff) {
        if (!staff.may(Permission.WORK_ON_CASES)) {
            throw new IllegalStateException("Only who works on cases asks here; the route says so too");
        }
        return reading.akte(aktenzeichen, staff, PURPOSE).map(akte -> handOver(akte, recipient, reason, CLERK, staff));
    }

    private Fetched handOver(AkteContent akte, String recipient, String reason, String role, Actor.Staff staff) {
        List<Dokument> dokumente = akte.vorgaenge().stream()
                .flatMap(content -> content.dokumente().stream())
                .toList();
        Optional<Fetched.Quarantined> shut = parts.shut(dokumente);
        return shut.isPresent() ? shut.get() : packed(akte, new Told(recipient, reason, role), staff);
    }

    private Fetched.Found packed(AkteContent akte, Told told, Actor.Staff staff) {
        Map<String, Dokument> files = new HashMap<>();
        List<Composition.Part> packed = akte.vorgaenge().stream()
                .map(content -> parts.of(content.vorgang(), content.dokumente(), files))
                .toList();
        UUID process = UUID.randomUUID();
        XdomeaMessage message = composition.handOver(process, told.recipient(), packed);
        byte[] bytes = packing.packed(message, files, Files::readAllBytes);
        ContentHash hash = ContentHash.of(bytes);
        akte.vorgaenge().forEach(content -> note(content.vorgang(), told, hash, staff));
        return new Fetched.Found(named(XdomeaWriter.packageName(message), bytes.length, hash), bytes);
    }

    /** What the history says of it. */
    private record Told(String recipient, String reason, String role) {}

    private void note(Vorgang vorgang, Told told, ContentHash hash, Actor.Staff staff) {
        history.append(new Act(
                vorgang.facts().id(),
                "disposal.vorgang-handed-over",
                staff,
                told.role(),
                told.reason(),
                Map.of("recipient", told.recipient(), "content", hash.hex())));
    }

    /** Describes the package for the download; it is kept nowhere. */
    private StoredContent named(String name, long size, ContentHash hash) {
        Instant now = clock.instant();
        return new StoredContent(
                TimeOrderedId.next(clock),
                hash,
                size,
                "application/zip",
                name,
                StoredContent.Origin.PRODUCED,
                now,
                hash,
                new ScanState.OwnWork());
    }
}
