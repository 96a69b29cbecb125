package rathaus.records.usecases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.records.DokumentInVorgang;
import rathaus.records.ReadingScope;
import rathaus.records.RecordsFinding;
import rathaus.records.Vorgang;
import rathaus.records.domain.Findings;
import rathaus.records.domain.Reader;

/** Answers a search by the same rules as {@link GuardedRecordsReading}. */
@Component
@Transactional
class GuardedFinding implements RecordsFinding {

    private final Findings findings;
    private final Readers readers;
    private final AccessLog accesses;

    GuardedFinding(Findings findings, Readers readers, AccessLog accesses) {
        this.findings = findings;
        this.readers = readers;
        this.accesses = accesses;
    }

    @Override
    @Transactional(readOnly = true)
    public ReadingScope scopeOf(Actor actor) {
        Reader reader = readers.of(actor);
        return new ReadingScope(reader.units(), reader.acrossUnits(), reader.restricted(), reader.opened());
    }

    @Override
    public List<DokumentInVorgang> readable(Collection<UUID> dokumente, Actor actor, String purpose) {
        Reader reader = readers.of(actor);
        List<DokumentInVorgang> readable = findings.existing(dokumente).stream()
                .filter(found -> reader.mayRead(found.vorgang()))
                .toList();
        Map<UUID, Vorgang> shown = new TreeMap<>();
        readable.forEach(found -> shown.put(found.vorgang().facts().id(), found.vorgang()));
        accesses.read(
                shown.entrySet().stream()
                        .map(each -> new AccessLog.Reading(
                                each.getKey(), role(reader, each.getValue()), what(each.getValue())))
                        .toList(),
                purpose,
                actor);
        return readable;
    }

    private static String role(Reader reader, Vorgang vorgang) {
        if (reader.isOnlyOpened(vorgang)) {
            return GuardedRecordsReading.EMERGENCY;
        }
        return (reader.isOfOwnUnit(vorgang) ? Permission.READ_CASES : Permission.READ_RECORDS).name();
    }

    private static String what(Vorgang vorgang) {
        Vorgang.Facts facts = vorgang.facts();
        return facts.aktenzeichen() + " vorgang " + facts.number() + " hits";
    }

    @Override
    @Transactional(readOnly = true)
    public List<DokumentInVorgang> existing(Collection<UUID> dokumente, Actor.Machine program) {
        return findings.existing(dokumente);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ofVorgaenge(Collection<UUID> vorgaenge, Actor.Machine program) {
        return findings.ofVorgaenge(vorgaenge);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> after(UUID dokument, int limit, Actor.Machine program) {
        return findings.after(dokument, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Actor.Machine program) {
        return findings.count();
    }
}
