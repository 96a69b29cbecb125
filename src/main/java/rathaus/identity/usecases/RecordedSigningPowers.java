package rathaus.identity.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.SigningPower;
import rathaus.identity.SigningPowers;
import rathaus.identity.domain.GivenPowers;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Money;

/** Signing powers; every change stands in the history of the account with its reason. */
@Component
@Transactional
class RecordedSigningPowers implements SigningPowers {

    private final StaffAccounts accounts;
    private final GivenPowers powers;
    private final History history;
    private final Clock clock;

    RecordedSigningPowers(StaffAccounts accounts, GivenPowers powers, History history, Clock clock) {
        this.accounts = accounts;
        this.powers = powers;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SigningPower> today(UUID staff) {
        LocalDate today = LegalDay.today(clock);
        return accounts.withId(staff).filter(StaffAccount::active).stream()
                .flatMap(account -> powers.of(staff).stream())
                .filter(power -> power.isValidOn(today))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SigningPower> ever(UUID staff) {
        return powers.of(staff);
    }

    @Override
    public Change give(Actor.Staff administrator, UUID staff, List<SigningPower> given, String reason) {
        if (isOutOfReach(administrator, staff)) {
            return Change.NOBODY;
        }
        LocalDate today = LegalDay.today(clock);
        if (given.stream()
                .anyMatch(power -> power.from().isBefore(today)
                        || power.until().filter(power.from()::isAfter).isPresent())) {
            return Change.WRONG_DAY;
        }
        for (SigningPower power : given) {
            powers.add(staff, power);
            note(administrator, staff, "identity.signing-power-given", reason, details(power));
        }
        return Change.DONE;
    }

    @Override
    public Change end(Actor.Staff administrator, UUID staff, UUID power, LocalDate lastDay, String reason) {
        if (isOutOfReach(administrator, staff)
                || powers.of(staff).stream().noneMatch(given -> given.id().equals(power))) {
            return Change.NOBODY;
        }
        if (lastDay.isBefore(LegalDay.today(clock).minusDays(1)) || !powers.end(staff, power, lastDay)) {
            return Change.WRONG_DAY;
        }
        Map<String, Object> details = Map.of("power", power, "until", lastDay);
        note(administrator, staff, "identity.signing-power-ended", reason, details);
        return Change.DONE;
    }

    private boolean isOutOfReach(Actor.Staff administrator, UUID staff) {
        return administrator.account().equals(staff) || accounts.withId(staff).isEmpty();
    }

    private void note(Actor.Staff administrator, UUID staff, String kind, String reason, Map<String, Object> details) {
        history.append(new Act(staff, kind, administrator, Role.ADMINISTRATION.label(), reason, details));
    }

    private static Map<String, Object> details(SigningPower power) {
        return Map.of(
                "power", power.id(),
                "kind", power.kind(),
                "unit", power.unit().orElse(""),
                "limit_cents",
                        power.limit().map(Money::cents).map(String::valueOf).orElse(""),
                "function", power.function(),
                "from", power.from(),
                "until", power.until().map(LocalDate::toString).orElse(""));
    }
}
