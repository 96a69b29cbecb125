package rathaus.casework.usecases;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.casework.CaseOutcome;
import rathaus.casework.domain.Bearbeitung;
import rathaus.history.Act;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.records.Aktenfuehrung;
import rathaus.records.Deed;
import rathaus.records.RecordsReading;
import rathaus.records.Vorgang;
import rathaus.records.VorgangChange;
import rathaus.tenancy.Organisation;

/** Gives a case with its Vorgang to another unit. */
@Component
class MovingCases {

    private static final String CLERK = "Sachbearbeitung";
    private static final int LONGEST_REASON = Deed.LONGEST_REASON;

    private final Desks desks;
    private final Files files;
    private final Organisation organisation;
    private final StaffDirectory directory;
    private final Settling settling;
    private final Clock clock;

    MovingCases(
            Desks desks,
            Files files,
            Organisation organisation,
            StaffDirectory directory,
            Settling settling,
            Clock clock) {
        this.desks = desks;
        this.files = files;
        this.organisation = organisation;
        this.directory = directory;
        this.settling = settling;
        this.clock = clock;
    }

    static boolean lacksReason(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }

    CaseOutcome moveTo(Bearbeitung found, String unit, String reason, Actor.Staff staff) {
        if (lacksReason(reason)) {
            return new CaseOutcome.Refused("casework.refused.step-reason");
        }
        Optional<String> refusal = refusal(found, unit);
        if (refusal.isPresent()) {
            return new CaseOutcome.Refused(refusal.get());
        }
        String before = found.facts().unit();
        Optional<CaseOutcome> obstacle = given(found.facts(), unit, new Deed(staff, CLERK, reason.strip()));
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (!desks.bearbeitungen().store(moved(found, unit).orElseThrow())) {
            return undone();
        }
        settling.moved(found.facts());
        Map<String, Object> details = Map.of("from", before, "to", unit);
        record(found, "casework.vorgang-moved", reason, details, staff);
        return new CaseOutcome.Done();
    }

    private Optional<String> refusal(Bearbeitung found, String unit) {
        if (moved(found, unit).isEmpty()) {
            return Optional.of(
                    switch (found) {
                        case Bearbeitung.Signing ignored -> "casework.refused.signing";
                        case Bearbeitung.Closed ignored -> "casework.refused.closed";
                        case Bearbeitung.Ended ignored -> "casework.refused.ended";
                        case Bearbeitung ignored -> "casework.refused.decided";
                    });
        }
        if (organisation.unit(unit).isEmpty() || unit.equals(found.facts().unit())) {
            return Optional.of("casework.refused.no-unit");
        }
        boolean staffed = directory.membersOf(Set.of(unit)).stream()
                .anyMatch(member -> member.permissions().contains(Permission.WORK_ON_CASES));
        return staffed ? Optional.empty() : Optional.of("casework.refused.unit-unstaffed");
    }

    private Optional<Bearbeitung> moved(Bearbeitung found, String unit) {
        return switch (found) {
            case Bearbeitung.Unclaimed unclaimed -> Optional.of(unclaimed.moveTo(unit));
            case Bearbeitung.Claimed claimed -> Optional.of(claimed.moveTo(unit));
            case Bearbeitung.Waiting waiting -> Optional.of(waiting.moveTo(unit, LegalDay.today(clock)));
            case Bearbeitung.Signing ignored -> Optional.empty();
            case Bearbeitung.Decided ignored -> Optional.empty();
            case Bearbeitung.Ended ignored -> Optional.empty();
            case Bearbeitung.Closed ignored -> Optional.empty();
        };
    }

    /** The rights on the file follow the case. */
    private Optional<CaseOutcome> given(Bearbeitung.Facts facts, String unit, Deed deed) {
        return obstacle(files.records().handOver(facts.id(), version(files, facts, deed.actor()), Set.of(unit), deed));
    }

    static long version(Files files, Bearbeitung.Facts facts, Actor actor) {
        return files.reading()
                .ofAntrag(facts.antrag(), actor)
                .map(Vorgang::version)
                .orElse(-1L);
    }

    static Optional<CaseOutcome> obstacle(VorgangChange change) {
        return switch (change) {
            case VorgangChange.Changed ignored -> Optional.empty();
            case VorgangChange.Unchanged ignored -> Optional.empty();
            case VorgangChange.ChangedMeanwhile ignored -> Optional.of(new CaseOutcome.ChangedMeanwhile());
            case VorgangChange.NoVorgang ignored -> Optional.of(new CaseOutcome.NoCase());
        };
    }

    static CaseOutcome undone() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new CaseOutcome.ChangedMeanwhile();
    }

    private void record(Bearbeitung found, String kind, String reason, Map<String, Object> details, Actor.Staff staff) {
        desks.history().append(new Act(found.facts().id(), kind, staff, CLERK, reason.strip(), details));
    }

    /** Where the file of a case is. */
    @Component
    record Files(Aktenfuehrung records, RecordsReading reading) {}
}
