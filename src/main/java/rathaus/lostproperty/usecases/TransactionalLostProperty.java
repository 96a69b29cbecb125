package rathaus.lostproperty.usecases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.foundlist.Fundnummer;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.lostproperty.FundsacheOutcome;
import rathaus.lostproperty.FundsacheProposal;
import rathaus.lostproperty.FundsacheStatement;
import rathaus.lostproperty.FundsacheView;
import rathaus.lostproperty.Handing;
import rathaus.lostproperty.LostProperty;
import rathaus.lostproperty.domain.Fundsache;
import rathaus.lostproperty.domain.HandingRule;

/** Acts on the register: check who and which version, change, record, tell the public list. */
@Component
@Transactional
class TransactionalLostProperty implements LostProperty {

    private static final int PAGE = 50;

    private final Register register;
    private final Rights rights;
    private final Terms terms;
    private final Intake intake;

    TransactionalLostProperty(Register register, Rights rights, Terms terms, Intake intake) {
        this.register = register;
        this.rights = rights;
        this.terms = terms;
        this.intake = intake;
    }

    @Override
    public Optional<Shelf> shelf(boolean keptOnly, Optional<Fundnummer> before, Actor.Staff staff) {
        if (!rights.may(Permission.READ_CASES, staff)) {
            return Optional.empty();
        }
        List<Row> found = register.fundsachen().page(keptOnly, before, PAGE + 1).stream()
                .map(this::row)
                .toList();
        return Optional.of(
                found.size() > PAGE
                        ? new Shelf(
                                found.subList(0, PAGE),
                                Optional.of(found.get(PAGE - 1).nummer()))
                        : new Shelf(found, Optional.empty()));
    }

    private Row row(Fundsache item) {
        FundsacheStatement statement = item.statement();
        return new Row(
                item.nummer(),
                statement.kind(),
                statement.description(),
                statement.foundOn(),
                statement.storage(),
                terms.of(statement),
                Register.gone(item),
                item.isPublic());
    }

    @Override
    public Optional<FundsacheView> open(Fundnummer nummer, Actor.Staff staff) {
        return find(nummer, Permission.READ_CASES, staff).map(item -> {
            register.noteReading(item, staff);
            return new FundsacheView(
                    nummer,
                    item.version(),
                    item.statement(),
                    terms.of(item.statement()),
                    Register.gone(item),
                    register.history(item.id(), rights));
        });
    }

    @Override
    public Optional<FundsacheProposal> proposal(Optional<String> fundanzeige, Actor.Staff staff) {
        return rights.may(Permission.WORK_ON_CASES, staff)
                ? Optional.of(intake.proposal(fundanzeige, staff))
                : Optional.empty();
    }

    @Override
    public FundsacheOutcome takeUp(UUID id, FundsacheStatement statement, Actor.Staff staff) {
        if (!rights.may(Permission.WORK_ON_CASES, staff)) {
            return new FundsacheOutcome.NotThere();
        }
        Optional<Fundsache> before = register.fundsachen().find(id);
        if (before.isPresent()) {
            return new FundsacheOutcome.Done(before.get().nummer());
        }
        return intake.refusal(statement, staff).orElseGet(() -> {
            Fundnummer nummer = register.fundsachen().nextNummer(terms.today().getYear());
            Fundsache.Kept item = new Fundsache.Kept(id, nummer, statement, 1);
            register.fundsachen().add(item);
            Map<String, Object> details = new HashMap<>(Map.of("number", nummer.toString()));
            statement.fundanzeige().ifPresent(aktenzeichen -> details.put("fundanzeige", aktenzeichen));
            return register.done(item, "lostproperty.fundsache-taken-up", "", details, staff);
        });
    }

    @Override
    public FundsacheOutcome change(Fundnummer nummer, long version, FundsacheStatement next, Actor.Staff staff) {
        return find(nummer, Permission.WORK_ON_CASES, staff)
                .map(item -> {
                    if (item.version() != version) {
                        return new FundsacheOutcome.ChangedMeanwhile();
                    }
                    return item instanceof Fundsache.Kept kept
                            ? intake.refusal(next, staff)
                                    .orElseGet(() -> register.stored(
                                            kept.changed(next),
                                            "lostproperty.fundsache-changed",
                                            "",
                                            Differences.between(item.statement(), next),
                                            staff))
                            : gone();
                })
                .orElseGet(FundsacheOutcome.NotThere::new);
    }

    @Override
    public FundsacheOutcome handOver(Fundnummer nummer, long version, Handing handing, Actor.Staff staff) {
        return find(nummer, Permission.WORK_ON_CASES, staff)
                .map(item -> {
                    if (item.version() != version) {
                        return new FundsacheOutcome.ChangedMeanwhile();
                    }
                    return item instanceof Fundsache.Kept kept ? handedOver(kept, handing, staff) : gone();
                })
                .orElseGet(FundsacheOutcome.NotThere::new);
    }

    private FundsacheOutcome handedOver(Fundsache.Kept item, Handing handing, Actor.Staff staff) {
        HandingRule rule =
                new HandingRule(item.statement(), terms.of(item.statement()).map(FundsacheView.Term::lastDay));
        Optional<FundsacheOutcome.Refused> refusal = rule.refusal(handing, terms.today());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (intake.namesNoClaim(handing, staff)) {
            return new FundsacheOutcome.Refused("verlustmeldung", "lostproperty.refused.no-such-claim");
        }
        Map<String, Object> details = new HashMap<>(
                Map.of("ending", handing.ending().code(), "on", handing.on().toString()));
        handing.claim().ifPresent(aktenzeichen -> details.put("claim", aktenzeichen));
        return register.stored(
                item.handedOver(handing.ending(), handing.on()),
                "lostproperty.fundsache-handed-over",
                handing.reason(),
                details,
                staff);
    }

    private Optional<Fundsache> find(Fundnummer nummer, Permission permission, Actor.Staff staff) {
        return rights.may(permission, staff) ? register.fundsachen().find(nummer) : Optional.empty();
    }

    private static FundsacheOutcome gone() {
        return new FundsacheOutcome.Refused("ende", "lostproperty.refused.gone");
    }
}
