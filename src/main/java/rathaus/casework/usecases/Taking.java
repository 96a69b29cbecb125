package rathaus.casework.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragInbox;
import rathaus.applications.AntragOffice;
import rathaus.applications.Applicant;
import rathaus.applications.OfficeMessage;
import rathaus.applications.PublicStatus;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.CaseNotes;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.procedure.Verfahren;
import rathaus.records.Aktenfuehrung;
import rathaus.records.OpenedVorgang;
import rathaus.tenancy.KommuneScope;

/** Takes one message of the portal; taking it twice changes nothing. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Taking {

    private static final String ROLE = "Posteingang";

    private final AntragInbox inbox;
    private final AntragOffice office;
    private final PublishedVerfahren published;
    private final Desks desks;
    private final Aktenfuehrung records;
    private final FollowingTasks tasks;
    private final Outcomes outcomes;

    Taking(
            AntragInbox inbox,
            AntragOffice office,
            PublishedVerfahren published,
            Desks desks,
            Aktenfuehrung records,
            FollowingTasks tasks,
            Outcomes outcomes) {
        this.inbox = inbox;
        this.office = office;
        this.published = published;
        this.desks = desks;
        this.records = records;
        this.tasks = tasks;
        this.outcomes = outcomes;
    }

    public void take(OfficeMessage message) {
        switch (message) {
            case OfficeMessage.AntragArrived arrived -> arrived(arrived.antrag());
            case OfficeMessage.SupplementArrived supplement -> supplemented(supplement);
            case OfficeMessage.MessageArrived written -> touched(written);
            case OfficeMessage.WithdrawalArrived withdrawn -> {
                touched(withdrawn);
                outcomes.withdrawing().withdrawn(withdrawn);
            }
            case OfficeMessage.FeeSettled settled -> outcomes.payments().settled(settled);
            case OfficeMessage.FeeDeclined declined -> outcomes.payments().declined(declined);
            case OfficeMessage.DocumentRetrieved retrieved -> {
                touched(retrieved);
                outcomes.retrieving().retrieved(retrieved.document(), retrieved.at());
            }
        }
        desks.failed().forget(message);
        inbox.acknowledge(message);
    }

    private void arrived(UUID id) {
        if (desks.bearbeitungen().ofAntrag(id).isPresent()) {
            return;
        }
        SubmittedAntrag antrag = inbox.antrag(id);
        Verfahren verfahren = published.version(antrag.version());
        ArrivedAntrag arrived = ArrivedAntrag.of(antrag, verfahren);
        Bearbeitung.Deadlines deadlines = desks.deadlines().of(verfahren, LegalDay.of(antrag.submittedAt()));
        Actor actor = machine();
        tasks.file(id);
        office.report(id, PublicStatus.RECEIVED, actor);
        switch (records.open(arrived.opening(actor, ROLE))) {
            case OpenedVorgang.Opened opened ->
                add(arrived.unclaimed(opened.vorgang(), opened.aktenzeichen(), deadlines), verfahren);
            case OpenedVorgang.AlreadyOpened opened ->
                add(arrived.unclaimed(opened.vorgang(), opened.aktenzeichen(), deadlines), verfahren);
            case OpenedVorgang.UnknownPosition unknown -> throw new MissingPositionException(unknown.position());
        }
        desks.bearbeitungen().ofAntrag(id).ifPresent(bearbeitung -> index(bearbeitung, verfahren, antrag));
    }

    private void index(Bearbeitung bearbeitung, Verfahren verfahren, SubmittedAntrag antrag) {
        Applicant applicant = Applicant.of(verfahren.form(), antrag.answers());
        desks.applicants().add(bearbeitung.facts().id(), antrag.applicant(), applicant.born());
    }

    private void add(Bearbeitung.Unclaimed unclaimed, Verfahren verfahren) {
        desks.bearbeitungen().add(unclaimed);
        if (verfahren.ablauf().automation().isPresent()) {
            tasks.automate(unclaimed.facts().antrag(), unclaimed.facts().id());
        }
    }

    private void supplemented(OfficeMessage.SupplementArrived message) {
        Bearbeitungen bearbeitungen = desks.bearbeitungen();
        CaseNotes notes = desks.notes();
        Optional<Bearbeitung> found = bearbeitungen.ofAntrag(message.antrag());
        if (found.isEmpty()) {
            throw new IllegalStateException("An answer came before its Antrag was taken");
        }
        Bearbeitung bearbeitung = found.get();
        UUID id = bearbeitung.facts().id();
        if (!notes.answered(id, message.request(), message.at())) {
            return;
        }
        bearbeitungen.touchedByCitizen(id, message.at());
        tasks.fileSupplement(message.antrag(), message.request());
        if (bearbeitung instanceof Bearbeitung.Waiting waiting
                && bearbeitungen.store(waiting.resume(LegalDay.of(message.at())))) {
            record(id, "casework.clock-resumed", Map.of("waited_since", waiting.since()));
        }
    }

    private void touched(OfficeMessage message) {
        desks.bearbeitungen()
                .ofAntrag(message.antrag())
                .ifPresent(found ->
                        desks.bearbeitungen().touchedByCitizen(found.facts().id(), message.at()));
    }

    private void record(UUID id, String kind, Map<String, Object> details) {
        desks.history().append(new Act(id, kind, machine(), ROLE, "", details));
    }

    private static Actor machine() {
        return new Actor.Machine("casework.pull", KommuneScope.required());
    }

    /** Those whom news of money, of retrievals and of withdrawals concern. */
    @Component
    record Outcomes(TakingPayments payments, Retrieving retrieving, TakingBack withdrawing) {}
}
