package rathaus.audit.usecases;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.audit.AkteExport;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.history.Anchors;
import rathaus.history.Anchors.Anchor;
import rathaus.history.ChainExcerpt;
import rathaus.history.ChainExcerpt.SealedAct;
import rathaus.kernel.Actor;
import rathaus.records.AkteContent;
import rathaus.records.Aktenzeichen;
import rathaus.records.RecordsReading;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Writes the zip while it reads: what was prepared is the metadata, bytes and links come one after another. */
@Component
class ZippedAkteExport implements AkteExport {

    private static final String PURPOSE = "Ausfuhr der Akte";

    private final RecordsReading records;
    private final Contents contents;
    private final ChainExcerpt excerpt;
    private final Anchors anchors;
    private final Kommunen kommunen;
    private final Clock clock;
    private final TransactionTemplate moment;

    ZippedAkteExport(
            RecordsReading records,
            Contents contents,
            ChainExcerpt excerpt,
            Anchors anchors,
            Kommunen kommunen,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.records = records;
        this.contents = contents;
        this.excerpt = excerpt;
        this.anchors = anchors;
        this.kommunen = kommunen;
        this.clock = clock;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Optional<Prepared> prepare(Aktenzeichen aktenzeichen, Actor actor) {
        return records.akte(aktenzeichen, actor, PURPOSE)
                .map(akte -> new ReadAkte(akte.aktenzeichen(), read(akte, actor)));
    }

    private List<ExportedVorgang> read(AkteContent akte, Actor actor) {
        return akte.vorgaenge().stream()
                .map(content -> new ExportedVorgang(
                        content.vorgang(),
                        ShutContents.replaced(
                                contents,
                                ExportedDokument.of(
                                        content,
                                        records.details(
                                                content.vorgang().facts().id(), actor)))))
                .toList();
    }

    private final class ReadAkte implements Prepared {

        private final Aktenzeichen aktenzeichen;
        private final List<ExportedVorgang> vorgaenge;

        ReadAkte(Aktenzeichen aktenzeichen, List<ExportedVorgang> vorgaenge) {
            this.aktenzeichen = aktenzeichen;
            this.vorgaenge = vorgaenge;
        }

        @Override
        public String fileName() {
            return "Akte-" + aktenzeichen.toString().replace('/', '_') + ".zip";
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            try {
                moment.executeWithoutResult(status -> write(out));
            } catch (BrokenOff e) {
                throw e.failure;
            }
        }

        private void write(OutputStream out) {
            Kommune kommune = kommunen.byId(KommuneScope.required());
            List<SealedAct> acts = excerpt.acts(subjects());
            ExportedWords words = new ExportedWords(kommune, aktenzeichen, vorgaenge, clock.instant());
            try (SummedZip zip = new SummedZip(out, clock.instant())) {
                for (ExportedVorgang vorgang : vorgaenge) {
                    for (ExportedDokument dokument : vorgang.dokumente()) {
                        for (ExportedDokument.Part part : dokument.files()) {
                            zip.file(part.path(), bytes(part));
                        }
                    }
                }
                zip.text("akte.xml", new ExportedMetadata(kommune, aktenzeichen, vorgaenge, words.at()).xml());
                ExportedProtocol protocol = new ExportedProtocol(kommune.id(), acts);
                zip.stream("protokoll.json", protocol::writeJson);
                zip.text("protokoll.html", words.protocol(protocol.lines()));
                List<Anchor> stamps = ExportedLinks.stampsAfter(acts, anchors.all());
                ExportedLinks links = new ExportedLinks(excerpt, acts, stamps);
                zip.stream("kette.csv", links::write);
                for (Anchor stamp : stamps) {
                    zip.file("zeitstempel/" + stamp.number() + ".tst", stamp.token());
                }
                zip.text("LIESMICH.html", words.readMe(acts.size(), stamps));
                zip.sums("pruefsummen.sha256");
            } catch (IOException e) {
                throw new BrokenOff(e);
            }
        }

        private List<UUID> subjects() {
            return vorgaenge.stream()
                    .flatMap(content -> Stream.concat(
                            Stream.of(content.vorgang().facts().id()), content.vorgang().facts().antrag().stream()))
                    .toList();
        }

        /** Other bytes than those that were filed are a defect, never an export. */
        private byte[] bytes(ExportedDokument.Part part) {
            return switch (contents.fetch(part.stored())) {
                case Fetched.Found found when found.content().hash().equals(part.content()) -> found.bytes();
                case Fetched.Found other -> throw new IllegalStateException("Changed content " + part.stored());
                case Fetched.Unknown unknown -> throw new IllegalStateException("No content " + part.stored());
                case Fetched.Quarantined infected -> ExportedWords.shut(infected.content());
            };
        }
    }

    /** Carries a failure of the receiver through the transaction. */
    private static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final IOException failure;

        BrokenOff(IOException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
