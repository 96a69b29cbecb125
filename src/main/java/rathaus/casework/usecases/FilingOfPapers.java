package rathaus.casework.usecases;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.AntragInbox;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.Supplement;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.procedure.Verfahren;
import rathaus.records.Aktenfuehrung;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.tenancy.KommuneScope;

/** Files what came in. Papers are made outside of a transaction; ids are derived, so that a repetition files nothing twice. */
@Component
class FilingOfPapers {

    private static final String ROLE = "Posteingang";

    private final AntragInbox inbox;
    private final PublishedVerfahren published;
    private final Desks desks;
    private final Papers papers;
    private final Contents contents;
    private final Aktenfuehrung records;
    private final TransactionTemplate transaction;

    FilingOfPapers(
            AntragInbox inbox,
            PublishedVerfahren published,
            Desks desks,
            Papers papers,
            Contents contents,
            Aktenfuehrung records,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.published = published;
        this.desks = desks;
        this.papers = papers;
        this.contents = contents;
        this.records = records;
        this.transaction = transaction;
    }

    void antrag(UUID id) {
        SubmittedAntrag antrag = inbox.antrag(id);
        String title = papers.text(
                "casework.papers.antrag",
                published.version(antrag.version()).leistung().name());
        LocalDate day = LegalDay.of(antrag.submittedAt());
        file(antrag, antrag.answers(), title, day, DokumentKind.ANTRAG, id);
    }

    void supplement(UUID antragId, UUID request) {
        SubmittedAntrag antrag = inbox.antrag(antragId);
        Supplement supplement = inbox.supplement(request);
        Answers answers = antrag.answers().overlaidBy(supplement.answers());
        String title = papers.text("casework.papers.supplement");
        file(antrag, answers, title, LegalDay.of(supplement.at()), DokumentKind.ANTWORT, request);
    }

    private void file(
            SubmittedAntrag antrag, Answers answers, String title, LocalDate day, DokumentKind kind, UUID source) {
        Bearbeitung bearbeitung = transaction.execute(
                status -> desks.bearbeitungen().ofAntrag(antrag.id()).orElseThrow());
        if (bearbeitung == null) {
            return;
        }
        Verfahren verfahren = published.version(antrag.version());
        VisibleForm form =
                verfahren.visible(answers, published.environment(verfahren, LegalDay.of(antrag.submittedAt())));
        byte[] pdf = papers.answers(title, day, form, bearbeitung.facts().unit());
        transaction.executeWithoutResult(status -> {
            StoredContent kept = contents.keep(fileName(title), "application/pdf", new ByteArrayInputStream(pdf));
            file(bearbeitung, derived(source, "pdf"), kind, title, kept, day);
            List<UUID> ids = answers.files().map(Answer.UploadedFile::id).toList();
            for (StoredContent upload : contents.find(ids)) {
                UUID dokument = derived(antrag.id(), upload.id().toString());
                file(bearbeitung, dokument, DokumentKind.ANLAGE, shortened(upload.fileName()), upload, day);
            }
        });
    }

    private void file(
            Bearbeitung bearbeitung,
            UUID dokument,
            DokumentKind kind,
            String title,
            StoredContent content,
            LocalDate day) {
        Actor actor = new Actor.Machine("casework.follow", KommuneScope.required());
        records.file(new DokumentFiling(
                dokument,
                bearbeitung.facts().id(),
                kind,
                title,
                content.id(),
                content.hash(),
                content.mediaType(),
                content.size(),
                day,
                DokumentOrigin.EINGANG,
                actor,
                ROLE));
    }

    static UUID derived(UUID source, String what) {
        return UUID.nameUUIDFromBytes((source + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    static String fileName(String title) {
        return title.replaceAll("[^\\p{L}\\p{N} -]", "").strip() + ".pdf";
    }

    private static String shortened(String name) {
        return name.length() > 200 ? name.substring(0, 200) : name;
    }
}
