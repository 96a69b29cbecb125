package rathaus.casework.usecases;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.CaseNotes;
import rathaus.forms.Answers;
import rathaus.forms.VisibleForm;
import rathaus.kernel.LegalDay;
import rathaus.procedure.Verfahren;

/** The answers as they stand after all that was handed in later. */
@Component
class CaseAnswers {

    private final CaseNotes notes;
    private final AntragInbox inbox;
    private final PublishedVerfahren published;

    CaseAnswers(CaseNotes notes, AntragInbox inbox, PublishedVerfahren published) {
        this.notes = notes;
        this.inbox = inbox;
        this.published = published;
    }

    Answers current(UUID bearbeitung, SubmittedAntrag antrag) {
        Answers answers = antrag.answers();
        for (CaseNotes.Nachforderung asked : notes.nachforderungen(bearbeitung)) {
            if (asked.answeredAt().isPresent()) {
                answers = answers.overlaidBy(inbox.supplement(asked.id()).answers());
            }
        }
        return answers;
    }

    /** The pinned form with the answers of today in it, by the law of the day of the Antrag. */
    VisibleForm form(UUID bearbeitung, SubmittedAntrag antrag) {
        Verfahren verfahren = published.version(antrag.version());
        return verfahren.visible(
                current(bearbeitung, antrag), published.environment(verfahren, LegalDay.of(antrag.submittedAt())));
    }
}
