package rathaus.casework.usecases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragEnding;
import rathaus.casework.CaseActs;
import rathaus.casework.CaseOutcome;
import rathaus.casework.Forwarding;
import rathaus.casework.Splitting;
import rathaus.casework.Withdrawal;
import rathaus.casework.domain.Bearbeitung;
import rathaus.disposal.HandOver;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.records.Aktenzeichen;
import rathaus.tenancy.Organisation;

/** Acts beside the course of a case, each in one transaction. */
@Component
@Transactional
class TransactionalCaseActs implements CaseActs {

    private final OwnCases cases;
    private final EndingCases endings;
    private final Moves moves;
    private final LinkingCases linking;
    private final HandOver packages;
    private final Organisation organisation;

    TransactionalCaseActs(
            OwnCases cases,
            EndingCases endings,
            Moves moves,
            LinkingCases linking,
            HandOver packages,
            Organisation organisation) {
        this.cases = cases;
        this.endings = endings;
        this.moves = moves;
        this.linking = linking;
        this.packages = packages;
        this.organisation = organisation;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Choices> choices(UUID id, Actor.Staff staff) {
        return cases.find(id, staff, Permission.READ_CASES)
                .map(found ->
                        new Choices(others(found.facts().unit()), linking.twins(found), linking.links(found, staff)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Linked> links(UUID id, Actor.Staff staff) {
        return cases.find(id, staff, Permission.READ_CASES)
                .map(found -> linking.links(found, staff))
                .orElse(List.of());
    }

    private Map<String, String> others(String unit) {
        Map<String, String> names = new LinkedHashMap<>();
        organisation.units().stream()
                .filter(other -> !other.key().equals(unit))
                .forEach(other -> names.put(other.key(), other.name()));
        return names;
    }

    @Override
    public CaseOutcome withdraw(UUID id, long version, Withdrawal withdrawal, Actor.Staff staff) {
        return change(id, version, staff, found -> endings.withdraw(found, withdrawal, staff));
    }

    @Override
    public CaseOutcome forward(UUID id, long version, Forwarding forwarding, Actor.Staff staff) {
        return change(id, version, staff, found -> endings.forward(found, forwarding, staff));
    }

    @Override
    public Optional<Fetched> forwardedPackage(UUID id, Actor.Staff staff) {
        return cases.find(id, staff, Permission.WORK_ON_CASES)
                .flatMap(found -> CaseState.ended(found)
                        .filter(ended -> ended.kind() == AntragEnding.FORWARDED)
                        .flatMap(ended -> Aktenzeichen.parse(found.facts().aktenzeichen())
                                .flatMap(akte -> packages.forward(akte, ended.detail(), ended.reason(), staff))));
    }

    @Override
    public CaseOutcome moveTo(UUID id, long version, String unit, String reason, Actor.Staff staff) {
        return change(id, version, staff, found -> moves.moving().moveTo(found, unit, reason, staff));
    }

    @Override
    public CaseOutcome merge(UUID id, long version, UUID leading, String reason, Actor.Staff staff) {
        return change(id, version, staff, found -> linking.merge(found, leading, reason, staff));
    }

    @Override
    public CaseOutcome split(UUID id, long version, Splitting splitting, Actor.Staff staff) {
        return change(id, version, staff, found -> moves.splitting().split(found, splitting, staff));
    }

    @Override
    public CaseOutcome link(UUID id, String typed, String reason, Actor.Staff staff) {
        return onOwn(id, staff, found -> linking.link(found, typed, reason, staff));
    }

    @Override
    public CaseOutcome unlink(UUID id, UUID other, String reason, Actor.Staff staff) {
        return onOwn(id, staff, found -> linking.unlink(found, other, reason, staff));
    }

    @Override
    public CaseOutcome reopen(UUID id, long version, String reason, Actor.Staff staff) {
        return change(id, version, staff, found -> moves.reopening().reopen(found, reason, staff));
    }

    private CaseOutcome change(UUID id, long version, Actor.Staff staff, Function<Bearbeitung, CaseOutcome> act) {
        return onOwn(
                id, staff, found -> found.version() == version ? act.apply(found) : new CaseOutcome.ChangedMeanwhile());
    }

    private CaseOutcome onOwn(UUID id, Actor.Staff staff, Function<Bearbeitung, CaseOutcome> act) {
        return cases.find(id, staff, Permission.WORK_ON_CASES).map(act).orElseGet(CaseOutcome.NoCase::new);
    }

    /** What changes where a case or a part of it lies. */
    @Component
    record Moves(MovingCases moving, ReopeningCases reopening, SplittingCases splitting) {}
}
