package rathaus.casework.usecases;

import org.springframework.stereotype.Component;
import rathaus.casework.domain.ApplicantIndex;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.CaseNotes;
import rathaus.casework.domain.FailedMessages;
import rathaus.history.History;

/** What the use cases of this module work with. */
@Component
record Desks(
        Bearbeitungen bearbeitungen,
        ApplicantIndex applicants,
        CaseNotes notes,
        FailedMessages failed,
        CaseDeadlines deadlines,
        CasePayments payments,
        History history) {}
