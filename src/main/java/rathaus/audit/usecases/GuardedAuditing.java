package rathaus.audit.usecases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.audit.Auditing;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.privacy.RecordedAccess;
import rathaus.records.Aktenzeichen;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;

/** Answers those who may audit, and notes whose file they looked at. */
@Component
class GuardedAuditing implements Auditing {

    private static final String ROLE = "Revision";
    private static final String STAFF = "staff:";
    private static final int READS = 500;

    private final ProofOrders orders;
    private final History history;
    private final AccessLog accesses;
    private final RecordsReading records;
    private final StaffDirectory directory;

    GuardedAuditing(
            ProofOrders orders, History history, AccessLog accesses, RecordsReading records, StaffDirectory directory) {
        this.orders = orders;
        this.history = history;
        this.accesses = accesses;
        this.records = records;
        this.directory = directory;
    }

    @Override
    @Transactional
    public void orderProof(Actor.Staff auditor) {
        require(auditor);
        orders.order(auditor.acting());
    }

    @Override
    @Transactional(readOnly = true)
    public ProofState proofState(Actor.Staff auditor) {
        require(auditor);
        return orders.state();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Done> latest(Optional<UUID> before, int atMost, Actor.Staff auditor) {
        require(auditor);
        List<RecordedAct> acts = history.latest(before, atMost);
        Map<UUID, String> names = names(acts.stream().map(RecordedAct::actor));
        return acts.stream().map(act -> done(act, names).withoutReason()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean keeps(Aktenzeichen aktenzeichen, Actor.Staff auditor) {
        require(auditor);
        return !records.forAudit(aktenzeichen, auditor).isEmpty();
    }

    @Override
    @Transactional
    public Optional<Trail> of(Aktenzeichen aktenzeichen, Actor.Staff auditor) {
        require(auditor);
        List<Vorgang> vorgaenge = records.forAudit(aktenzeichen, auditor);
        vorgaenge.forEach(vorgang -> accesses.read(
                vorgang.facts().id(), "Prüfung durch die Revision", auditor, ROLE, "Verlauf " + aktenzeichen));
        return vorgaenge.isEmpty() ? Optional.empty() : Optional.of(trail(aktenzeichen, vorgaenge));
    }

    private Trail trail(Aktenzeichen aktenzeichen, List<Vorgang> vorgaenge) {
        List<RecordedAct> acts = vorgaenge.stream()
                .flatMap(GuardedAuditing::subjects)
                .flatMap(subject -> history.of(subject).stream())
                .sorted(Comparator.comparing(RecordedAct::at).thenComparing(RecordedAct::id))
                .toList();
        List<RecordedAccess> reads = vorgaenge.stream()
                .flatMap(vorgang -> accesses.of(vorgang.facts().id(), Optional.empty(), READS).stream())
                .sorted(Comparator.comparing(RecordedAccess::at).thenComparing(RecordedAccess::id))
                .toList();
        Map<UUID, String> names = names(Stream.concat(
                acts.stream().map(RecordedAct::actor), reads.stream().map(RecordedAccess::actor)));
        return new Trail(
                aktenzeichen,
                acts.stream().map(act -> done(act, names)).toList(),
                reads.stream().map(read -> read(read, names)).toList());
    }

    /** What happened to the Antrag before the office had it belongs to the file, too. */
    private static Stream<UUID> subjects(Vorgang vorgang) {
        return Stream.concat(Stream.of(vorgang.facts().id()), vorgang.facts().antrag().stream());
    }

    private static Done done(RecordedAct act, Map<UUID, String> names) {
        return new Done(
                act.id(), act.at(), who(act.actor(), names), act.role(), act.kind(), act.reason(), act.sealed());
    }

    private static Read read(RecordedAccess read, Map<UUID, String> names) {
        return new Read(read.at(), who(read.actor(), names), read.purpose(), read.what());
    }

    private Map<UUID, String> names(Stream<String> labels) {
        return directory.displayNames(labels.filter(label -> label.startsWith(STAFF))
                .map(label -> UUID.fromString(label.substring(STAFF.length())))
                .collect(Collectors.toSet()));
    }

    /** Names members of staff, also former ones by what is left of them; all others keep their label. */
    private static String who(String label, Map<UUID, String> names) {
        return label.startsWith(STAFF)
                ? names.getOrDefault(UUID.fromString(label.substring(STAFF.length())), label)
                : label;
    }

    private static void require(Actor.Staff auditor) {
        if (!auditor.may(Permission.AUDIT)) {
            throw new IllegalStateException("Only those who may audit ask here; the route says so too");
        }
    }
}
