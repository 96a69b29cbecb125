package rathaus.casework.usecases;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragInbox;
import rathaus.casework.CaseStatement;
import rathaus.casework.CaseStatements;
import rathaus.casework.domain.Bearbeitung;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;

/** Statements of the cases of one's own units. */
@Component
class StoredCaseStatements implements CaseStatements {

    private static final String CLERK = "Sachbearbeitung";

    private final OwnCases cases;
    private final CaseAnswers answers;
    private final AntragInbox inbox;
    private final AccessLog accessLog;

    StoredCaseStatements(OwnCases cases, CaseAnswers answers, AntragInbox inbox, AccessLog accessLog) {
        this.cases = cases;
        this.answers = answers;
        this.inbox = inbox;
        this.accessLog = accessLog;
    }

    @Override
    @Transactional
    public Optional<CaseStatement> of(
            String aktenzeichen, Set<LeistungId> leistungen, String purpose, Actor.Staff staff) {
        return cases.find(aktenzeichen, staff, Permission.READ_CASES)
                .filter(found -> leistungen.contains(found.facts().leistung()))
                .map(found -> read(found, purpose, staff));
    }

    private CaseStatement read(Bearbeitung found, String purpose, Actor.Staff staff) {
        Bearbeitung.Facts facts = found.facts();
        accessLog.read(facts.id(), purpose, staff, CLERK, "Antrag " + facts.aktenzeichen());
        boolean open = !(found instanceof Bearbeitung.Settled || found instanceof Bearbeitung.Closed);
        return new CaseStatement(
                facts.id(),
                facts.aktenzeichen(),
                facts.leistung(),
                LegalDay.of(facts.receivedAt()),
                open,
                answers.current(facts.id(), inbox.antrag(facts.antrag())));
    }
}
