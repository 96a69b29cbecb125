package rathaus.records.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.records.AkteContent;
import rathaus.records.AkteContent.VorgangContent;
import rathaus.records.Aktenzeichen;
import rathaus.records.Dokument;
import rathaus.records.DokumentDetail;
import rathaus.records.PagePosition;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.records.domain.DokumentParts;
import rathaus.records.domain.Dokumente;
import rathaus.records.domain.Reader;
import rathaus.records.domain.Vorgaenge;

/** Lets everybody read what they may and notes what they read in the same transaction. */
@Component
@Transactional
class GuardedRecordsReading implements RecordsReading {

    /** How the access log names a reader whom only an emergency let in. */
    static final String EMERGENCY = "BREAK_GLASS";

    private static final int MOST = 200;

    private final Vorgaenge vorgaenge;
    private final Dokumente dokumente;
    private final DokumentParts parts;
    private final Readers readers;
    private final AccessLog accesses;

    GuardedRecordsReading(
            Vorgaenge vorgaenge, Dokumente dokumente, DokumentParts parts, Readers readers, AccessLog accesses) {
        this.vorgaenge = vorgaenge;
        this.dokumente = dokumente;
        this.parts = parts;
        this.readers = readers;
        this.accesses = accesses;
    }

    @Override
    public Optional<AkteContent> akte(Aktenzeichen aktenzeichen, Actor actor, String purpose) {
        Reader reader = readers.of(actor);
        List<VorgangContent> readable = vorgaenge.ofAkte(aktenzeichen).stream()
                .filter(reader::mayRead)
                .map(vorgang -> {
                    note(
                            vorgang,
                            reader,
                            actor,
                            purpose,
                            "vorgang " + vorgang.facts().number());
                    return new VorgangContent(
                            vorgang, dokumente.of(vorgang.facts().id()));
                })
                .toList();
        return readable.isEmpty() ? Optional.empty() : Optional.of(new AkteContent(aktenzeichen, readable));
    }

    @Override
    public Optional<Dokument> dokument(
            Aktenzeichen aktenzeichen, int vorgang, int number, Actor actor, String purpose) {
        Reader reader = readers.of(actor);
        for (Vorgang candidate : vorgaenge.ofAkte(aktenzeichen)) {
            if (candidate.facts().number() == vorgang && reader.mayRead(candidate)) {
                Optional<Dokument> found = dokumente.of(candidate.facts().id()).stream()
                        .filter(dokument -> dokument.number() == number)
                        .findFirst();
                found.ifPresent(dokument -> note(candidate, reader, actor, purpose, "dokument " + dokument.id()));
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Vorgang> ofAntrag(UUID antrag, Actor actor) {
        return vorgaenge.ofAntrag(antrag).filter(readers.of(actor)::mayRead);
    }

    @Override
    public List<Dokument> dokumente(UUID vorgang, Actor actor, String purpose) {
        Reader reader = readers.of(actor);
        Optional<Vorgang> found = vorgaenge.byId(vorgang).filter(reader::mayRead);
        found.ifPresent(readable -> note(
                readable, reader, actor, purpose, "vorgang " + readable.facts().number()));
        return found.isPresent() ? dokumente.of(vorgang) : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, DokumentDetail> details(UUID vorgang, Actor actor) {
        return vorgaenge.byId(vorgang).filter(readers.of(actor)::mayRead).isPresent() ? parts.of(vorgang) : Map.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Vorgang> page(Actor actor, PagePosition after, int limit) {
        return vorgaenge.page(readers.of(actor), after, Math.clamp(limit, 1, MOST));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Vorgang> forAudit(Aktenzeichen aktenzeichen, Actor actor) {
        return actor.may(Permission.AUDIT) ? vorgaenge.ofAkte(aktenzeichen) : List.of();
    }

    /** The role is the permission that opened the file, because members of staff have several roles. */
    private void note(Vorgang vorgang, Reader reader, Actor actor, String purpose, String what) {
        Permission used = reader.isOfOwnUnit(vorgang) ? Permission.READ_CASES : Permission.READ_RECORDS;
        String role = reader.isOnlyOpened(vorgang) ? EMERGENCY : used.name();
        String object = vorgang.facts().aktenzeichen() + " " + what;
        accesses.read(vorgang.facts().id(), purpose, actor, role, object);
    }
}
