package rathaus.casework.usecases;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.CaseNotes;
import rathaus.forms.Answer;
import rathaus.forms.Answers;

/** The answers as they stand after all that was handed in later. */
@Component
class CaseAnswers {

    private final CaseNotes notes;
    private final AntragInbox inbox;

    CaseAnswers(CaseNotes notes, AntragInbox inbox) {
        this.notes = notes;
        this.inbox = inbox;
    }

    Answers current(UUID bearbeitung, SubmittedAntrag antrag) {
        Answers answers = antrag.answers();
        for (CaseNotes.Nachforderung asked : notes.nachforderungen(bearbeitung)) {
            if (asked.answeredAt().isPresent()) {
                for (Map.Entry<String, Answer> answer :
                        inbox.supplement(asked.id()).answers().all().entrySet()) {
                    answers = answers.with(answer.getKey(), answer.getValue());
                }
            }
        }
        return answers;
    }
}
