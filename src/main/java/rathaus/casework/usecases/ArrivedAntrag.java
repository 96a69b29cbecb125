package rathaus.casework.usecases;

import java.util.Set;
import java.util.UUID;
import rathaus.applications.Applicant;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.domain.Bearbeitung;
import rathaus.kernel.Actor;
import rathaus.procedure.Verfahren;
import rathaus.records.Aktenzeichen;
import rathaus.records.Retention;
import rathaus.records.VorgangOpening;
import rathaus.servicepackage.Leistungsbeschreibung;

/** An Antrag that the office has just received, and what its Leistung says about filing it. */
record ArrivedAntrag(SubmittedAntrag antrag, Leistungsbeschreibung leistung, boolean electronic) {

    /** Who accepts the mailbox gets letters there if an e-mail can tell of them, or if there is nowhere else to send them. */
    static ArrivedAntrag of(SubmittedAntrag antrag, Verfahren verfahren) {
        boolean reachable = antrag.email().isPresent()
                || Applicant.of(verfahren.form(), antrag.answers()).address().isEmpty();
        return new ArrivedAntrag(antrag, verfahren.leistung(), antrag.electronic() && reachable);
    }

    VorgangOpening opening(Actor actor, String role) {
        return new VorgangOpening(
                antrag.id(),
                leistung.aktenplan().position(),
                leistung.name() + ", " + antrag.reference().grouped(),
                new Retention(leistung.retention().years(), leistung.retention().basis()),
                Set.of(leistung.unit()),
                false,
                actor,
                role);
    }

    Bearbeitung.Unclaimed unclaimed(UUID vorgang, Aktenzeichen aktenzeichen, Bearbeitung.Deadlines deadlines) {
        Bearbeitung.Facts facts = new Bearbeitung.Facts(
                vorgang,
                antrag.id(),
                antrag.reference().grouped(),
                aktenzeichen.toString(),
                antrag.leistung(),
                leistung.name(),
                antrag.version(),
                antrag.applicant(),
                electronic,
                leistung.unit(),
                antrag.submittedAt(),
                deadlines);
        return new Bearbeitung.Unclaimed(facts, 1);
    }
}
