package rathaus.casework.usecases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseActs;
import rathaus.casework.CaseOutcome;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Twins;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.records.Aktenfuehrung;
import rathaus.records.Deed;
import rathaus.records.FileDesk;
import rathaus.records.VorgangChange;
import rathaus.records.VorgangSheet;

/** Links cases over their Vorgänge, and joins what the same person applied for twice. */
@Component
class LinkingCases {

    private static final String CLERK = "Sachbearbeitung";

    private final OwnCases cases;
    private final Twins twins;
    private final EndingCases endings;
    private final Asking asking;
    private final Papers papers;
    private final Linking linking;

    LinkingCases(OwnCases cases, Twins twins, EndingCases endings, Asking asking, Papers papers, Linking linking) {
        this.cases = cases;
        this.twins = twins;
        this.endings = endings;
        this.asking = asking;
        this.papers = papers;
        this.linking = linking;
    }

    List<CaseActs.Twin> twins(Bearbeitung found) {
        return twins.of(found.facts()).stream()
                .map(twin -> new CaseActs.Twin(
                        twin.facts().id(),
                        twin.facts().aktenzeichen(),
                        twin.facts().reference(),
                        LegalDay.of(twin.facts().receivedAt()),
                        CaseState.name(twin)))
                .toList();
    }

    List<CaseActs.Linked> links(Bearbeitung found, Actor.Staff staff) {
        return linking.desk().sheet(found.facts().id(), staff).map(VorgangSheet::links).orElse(List.of()).stream()
                .map(facts -> new CaseActs.Linked(
                        facts.id(),
                        facts.aktenzeichen().toString(),
                        facts.number(),
                        facts.subject(),
                        facts.antrag().isPresent()))
                .toList();
    }

    CaseOutcome merge(Bearbeitung found, UUID leading, String reason, Actor.Staff staff) {
        if (MovingCases.lacksReason(reason)) {
            return new CaseOutcome.Refused("casework.refused.step-reason");
        }
        Optional<Bearbeitung> other = twins.of(found.facts()).stream()
                .filter(twin -> twin.facts().id().equals(leading))
                .findFirst();
        if (other.isEmpty()) {
            return new CaseOutcome.Refused("casework.refused.no-twin");
        }
        CaseOutcome outcome = endings.merged(found, other.get().facts(), reason, staff);
        if (outcome instanceof CaseOutcome.Done) {
            linking.records().link(found.facts().id(), leading, new Deed(staff, CLERK, reason.strip()));
            asking.write(
                    other.get(),
                    papers.text("casework.ending.leading", found.facts().reference()),
                    staff);
        }
        return outcome;
    }

    CaseOutcome link(Bearbeitung found, String typed, String reason, Actor.Staff staff) {
        if (MovingCases.lacksReason(reason)) {
            return new CaseOutcome.Refused("casework.refused.step-reason");
        }
        return cases.findTyped(typed, staff, Permission.READ_CASES)
                .filter(other -> !other.facts().id().equals(found.facts().id()))
                .map(other -> linked(linking.records()
                        .link(found.facts().id(), other.facts().id(), new Deed(staff, CLERK, reason.strip()))))
                .orElseGet(() -> new CaseOutcome.Refused("casework.refused.no-other-case"));
    }

    private static CaseOutcome linked(VorgangChange change) {
        return switch (change) {
            case VorgangChange.Changed ignored -> new CaseOutcome.Done();
            case VorgangChange.Unchanged ignored -> new CaseOutcome.Refused("casework.refused.linked-already");
            case VorgangChange.ChangedMeanwhile ignored -> new CaseOutcome.ChangedMeanwhile();
            case VorgangChange.NoVorgang ignored -> new CaseOutcome.Refused("casework.refused.no-other-case");
        };
    }

    CaseOutcome unlink(Bearbeitung found, UUID other, String reason, Actor.Staff staff) {
        if (MovingCases.lacksReason(reason)) {
            return new CaseOutcome.Refused("casework.refused.step-reason");
        }
        boolean known =
                links(found, staff).stream().anyMatch(link -> link.vorgang().equals(other));
        if (!known) {
            return new CaseOutcome.NoCase();
        }
        linking.records().unlink(found.facts().id(), other, new Deed(staff, CLERK, reason.strip()));
        return new CaseOutcome.Done();
    }

    /** What links Vorgänge, and what shows who may see the other end. */
    @Component
    record Linking(Aktenfuehrung records, FileDesk desk) {}
}
