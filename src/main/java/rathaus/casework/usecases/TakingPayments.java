package rathaus.casework.usecases;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragOffice;
import rathaus.applications.OfficeMessage;
import rathaus.applications.PublicStatus;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.FeeClaim;
import rathaus.history.Act;
import rathaus.kernel.Actor;
import rathaus.tenancy.KommuneScope;

/** What follows from news of a payment: the history, the note for the file, and the Bescheid that waited for the money. */
@Component
class TakingPayments {

    private static final String ROLE = "Zahlung";

    private final Desks desks;
    private final AntragOffice office;
    private final FollowingTasks tasks;

    TakingPayments(Desks desks, AntragOffice office, FollowingTasks tasks) {
        this.desks = desks;
        this.office = office;
        this.tasks = tasks;
    }

    void settled(OfficeMessage.FeeSettled news) {
        desks.bearbeitungen()
                .ofAntrag(news.antrag())
                .filter(found -> desks.payments().claims().settled(found.facts().id(), news.at()))
                .ifPresent(found -> settled(found, news));
    }

    private void settled(Bearbeitung found, OfficeMessage.FeeSettled news) {
        UUID id = found.facts().id();
        noted(found, "casework.fee-settled", news);
        tasks.filePayment(news.antrag(), id);
        if (found instanceof Bearbeitung.Decided decided && decided.dispatch().isEmpty()) {
            office.report(news.antrag(), PublicStatus.PROCESSING, machine());
            tasks.issue(news.antrag(), id);
        }
    }

    void declined(OfficeMessage.FeeDeclined news) {
        desks.bearbeitungen()
                .ofAntrag(news.antrag())
                .filter(found ->
                        desks.payments().claims().declined(found.facts().id(), news.at()))
                .ifPresent(found -> noted(found, "casework.fee-declined", news));
    }

    private void noted(Bearbeitung found, String kind, OfficeMessage news) {
        UUID id = found.facts().id();
        FeeClaim claim = desks.payments().claims().of(id).orElseThrow();
        desks.bearbeitungen().touchedByCitizen(id, news.at());
        desks.history()
                .append(new Act(
                        id,
                        kind,
                        machine(),
                        ROLE,
                        "",
                        Map.of(
                                "kassenzeichen", claim.kassenzeichen().value(),
                                "amount_cents", claim.amount().cents())));
    }

    private static Actor machine() {
        return new Actor.Machine("casework.pull", KommuneScope.required());
    }
}
