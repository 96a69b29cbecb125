package rathaus.remedies.usecases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseMatter;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.records.AkteOpening;
import rathaus.records.Aktenfuehrung;
import rathaus.records.Aktenzeichen;
import rathaus.records.Deed;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.OpenedAkte;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.records.VorgangProtection;
import rathaus.remedies.Lodging;
import rathaus.remedies.domain.Widerspruch;

/** The Vorgang of an objection: its own, in the Akte of the case, linked to it, as restricted as the case. */
@Component
class OwnFile {

    private static final String ROLE = "Rechtsbehelfsstelle";
    private static final int LONGEST_TITLE = 200;

    private final Aktenfuehrung records;
    private final RecordsReading reading;
    private final Contents contents;
    private final VorgangProtection protection;

    OwnFile(Aktenfuehrung records, RecordsReading reading, Contents contents, VorgangProtection protection) {
        this.protection = protection;
        this.records = records;
        this.reading = reading;
        this.contents = contents;
    }

    /** The Vorgang, and how people call it. */
    record Opened(UUID vorgang, String name) {}

    /** Opens it, and files what came with the objection; empty if the Akte of the case cannot be read. */
    Optional<Opened> open(UUID objection, CaseMatter matter, String name, Lodging lodging, Actor.Staff staff) {
        Optional<Vorgang.Facts> origin =
                reading.ofAntrag(matter.antrag(), staff).map(Vorgang::facts);
        Optional<Aktenzeichen> akte = Aktenzeichen.parse(matter.aktenzeichen());
        if (origin.isEmpty() || akte.isEmpty()) {
            return Optional.empty();
        }
        Vorgang.Facts facts = origin.get();
        OpenedAkte opened = records.open(new AkteOpening(
                objection,
                akte,
                "",
                name + ": " + facts.subject(),
                Optional.of(facts.retention()),
                Set.copyOf(facts.units()),
                facts.restricted(),
                staff,
                ROLE));
        return switch (opened) {
            case OpenedAkte.Opened done -> {
                records.link(done.vorgang(), facts.id(), new Deed(staff, ROLE, ""));
                lodging.files().forEach(file -> file(done.vorgang(), file, lodging, staff));
                yield Optional.of(new Opened(done.vorgang(), done.aktenzeichen() + ", Vorgang " + done.number()));
            }
            case OpenedAkte.AlreadyOpened known ->
                Optional.of(new Opened(known.vorgang(), known.aktenzeichen() + ", Vorgang " + known.number()));
            case OpenedAkte.UnknownPosition ignored -> Optional.empty();
            case OpenedAkte.NoRetention ignored -> Optional.empty();
            case OpenedAkte.NoAkte ignored -> Optional.empty();
        };
    }

    /** Nobody disposes of the case or of the papers while the objection is open. */
    void hold(Widerspruch.Facts facts, Actor.Staff staff) {
        Deed deed = new Deed(staff, ROLE, holdReason(facts));
        protection.hold(facts.caseId(), deed);
        protection.hold(facts.ownVorgang(), deed);
    }

    /** Ends what {@link #hold} began; holds that somebody else placed stay. */
    void letGo(Widerspruch.Facts facts, Actor.Staff staff) {
        Deed deed = new Deed(staff, ROLE, "Rechtsbehelf beendet: " + facts.file());
        Stream.of(facts.caseId(), facts.ownVorgang())
                .flatMap(vorgang -> protection.holds(vorgang).stream())
                .filter(hold -> hold.lift().isEmpty() && hold.reason().equals(holdReason(facts)))
                .forEach(hold -> protection.lift(hold.id(), deed));
    }

    private static String holdReason(Widerspruch.Facts facts) {
        return "Offener Rechtsbehelf: " + facts.file();
    }

    private void file(UUID vorgang, UUID file, Lodging lodging, Actor.Staff staff) {
        StoredContent stored = contents.find(file).orElseThrow();
        String title = stored.fileName();
        records.file(new DokumentFiling(
                file,
                vorgang,
                DokumentKind.SCHREIBEN,
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                stored.id(),
                stored.hash(),
                stored.mediaType(),
                stored.size(),
                lodging.receivedOn(),
                DokumentOrigin.EINGANG,
                staff,
                ROLE));
    }
}
