package rathaus.casework.usecases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.CaseView;
import rathaus.casework.domain.Bearbeitung;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Actor;
import rathaus.privacy.AccessLog;
import rathaus.procedure.Step;
import rathaus.procedure.Verfahren;
import rathaus.records.Dokument;
import rathaus.records.RecordsReading;

/** Reads a case for its clerk; every reading is noted with its purpose (DESIGN 5). */
@Component
class CaseReading {

    private static final String CLERK = "Sachbearbeitung";
    private static final String PURPOSE = "Bearbeitung des Antrags";

    private final AntragInbox inbox;
    private final PublishedVerfahren published;
    private final CaseAnswers answers;
    private final CaseViewComposition composition;
    private final AccessLog accessLog;
    private final Contents contents;
    private final RecordsReading records;

    CaseReading(
            AntragInbox inbox,
            PublishedVerfahren published,
            CaseAnswers answers,
            CaseViewComposition composition,
            AccessLog accessLog,
            Contents contents,
            RecordsReading records) {
        this.inbox = inbox;
        this.published = published;
        this.answers = answers;
        this.composition = composition;
        this.accessLog = accessLog;
        this.contents = contents;
        this.records = records;
    }

    CaseView view(Bearbeitung found, Actor.Staff staff) {
        SubmittedAntrag antrag = inbox.antrag(found.facts().antrag());
        Verfahren verfahren = published.version(antrag.version());
        VisibleForm form = answers.form(found.facts().id(), antrag);
        accessLog.read(
                found.facts().id(),
                PURPOSE,
                staff,
                CLERK,
                "Antrag " + found.facts().aktenzeichen());
        List<Dokument> dokumente = records.dokumente(found.facts().id(), staff, PURPOSE);
        return composition.compose(found, antrag, verfahren, form, dokumente, staff);
    }

    boolean hasPoint(Bearbeitung found, String point) {
        return published.version(found.facts().pinned()).ablauf().steps().stream()
                .flatMap(step -> step.checklist().stream())
                .map(Step.ChecklistItem::id)
                .anyMatch(point::equals);
    }

    /** Only files of this case: uploads among its answers and Dokumente of its Vorgang. */
    Optional<Fetched> file(Bearbeitung found, UUID content, Actor.Staff staff) {
        SubmittedAntrag antrag = inbox.antrag(found.facts().antrag());
        boolean uploaded = answers.current(found.facts().id(), antrag)
                .files()
                .anyMatch(file -> file.id().equals(content));
        boolean filed = uploaded
                || records.dokumente(found.facts().id(), staff, PURPOSE).stream()
                        .anyMatch(dokument -> dokument.stored().equals(content));
        if (!filed) {
            return Optional.empty();
        }
        accessLog.read(found.facts().id(), PURPOSE, staff, CLERK, "Datei " + content);
        return Optional.of(contents.fetch(content));
    }
}
