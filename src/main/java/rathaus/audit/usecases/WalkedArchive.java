package rathaus.audit.usecases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.audit.ArchiveProof;
import rathaus.history.Anchors;
import rathaus.history.ChainProof;
import rathaus.history.ChainVerdict;
import rathaus.records.Aktenzeichen;
import rathaus.records.RecordsProof;
import rathaus.records.RecordsProof.Compared;
import rathaus.records.RecordsProof.Difference;
import rathaus.records.RecordsProof.What;

/** One pass over the chain and one over the files, in batches, within one moment of the database. */
@Component
class WalkedArchive implements ArchiveProof {

    private static final int BATCH = 200;
    private static final int TELL_EVERY = 10_000;
    private static final UUID START = new UUID(0, 0);
    private static final String OF_VORGANG = "records\\.(vorgang|dokument)-.*";

    private final ChainProof chain;
    private final RecordsProof records;
    private final Anchors anchors;
    private final TransactionTemplate moment;

    WalkedArchive(ChainProof chain, RecordsProof records, Anchors anchors, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.anchors = anchors;
        this.records = records;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Optional<Proof> prove(Optional<Aktenzeichen> file, Progress progress) {
        return moment.execute(status -> within(file, progress));
    }

    private Optional<Proof> within(Optional<Aktenzeichen> file, Progress progress) {
        List<UUID> asked = file.map(records::of).orElse(List.of());
        if (file.isPresent() && asked.isEmpty()) {
            return Optional.empty();
        }
        Walk walk = new Walk(file.isPresent(), Set.copyOf(asked), progress);
        ChainVerdict verdict = chain.prove(walk);
        walk.lookForMissing();
        List<UUID> batch = file.isPresent() ? asked : records.after(START, BATCH);
        while (!batch.isEmpty()) {
            walk.compare(batch);
            batch = file.isPresent() ? List.of() : records.after(batch.getLast(), BATCH);
        }
        return Optional.of(walk.result(verdict));
    }

    /** What one proof keeps in mind: counts, a batch of ids, the differences it tells. */
    private final class Walk implements ChainProof.Proven {

        private final boolean ofOneFile;
        private final Set<UUID> asked;
        private final Progress progress;
        private final AnchorComparison stamps = new AnchorComparison(anchors);
        private final Set<UUID> subjects = new HashSet<>();
        private final List<Difference> differences = new ArrayList<>();
        private long passed;
        private long acts;
        private long vorgaenge;
        private long rows;
        private long unstated;
        private long files;
        private long more;

        Walk(boolean ofOneFile, Set<UUID> asked, Progress progress) {
            this.ofOneFile = ofOneFile;
            this.asked = asked;
            this.progress = progress;
        }

        @Override
        public void act(long number, UUID event, UUID subject, String kind, byte[] link) {
            stamps.pass(number, link);
            acts += !ofOneFile || asked.contains(subject) ? 1 : 0;
            if (++passed % TELL_EVERY == 0) {
                progress.at(Stage.CHAIN, passed);
            }
            if (!ofOneFile && kind.matches(OF_VORGANG)) {
                subjects.add(subject);
                if (subjects.size() >= BATCH) {
                    lookForMissing();
                }
            }
        }

        void lookForMissing() {
            for (UUID gone : records.missing(subjects)) {
                tell(new Difference(What.ROW_MISSING, "", "records.vorgang", gone, "", ""));
            }
            subjects.clear();
        }

        void compare(List<UUID> batch) {
            Compared compared = records.compare(batch);
            vorgaenge += batch.size();
            rows += compared.rows();
            unstated += compared.unstated();
            files += compared.files();
            compared.differences().forEach(this::tell);
            progress.at(Stage.FILES, vorgaenge);
        }

        private void tell(Difference difference) {
            if (differences.size() < MOST_TOLD) {
                differences.add(difference);
            } else {
                more++;
            }
        }

        Proof result(ChainVerdict verdict) {
            return new Proof(
                    verdict,
                    acts,
                    vorgaenge,
                    rows,
                    unstated,
                    files,
                    differences,
                    more,
                    stamps.result(verdict instanceof ChainVerdict.Intact));
        }
    }
}
