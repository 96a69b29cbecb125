package rathaus.identity.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.identity.SigningFunction;
import rathaus.identity.SigningKind;
import rathaus.identity.SigningPower;
import rathaus.identity.domain.GivenPowers;
import rathaus.kernel.LegalDay;
import rathaus.kernel.TimeOrderedId;

/** Powers to sign everything for all own units, for accounts that no administrator set up: those of a demonstration. */
@Component
class UnlimitedPowers {

    private final GivenPowers powers;
    private final Clock clock;

    UnlimitedPowers(GivenPowers powers, Clock clock) {
        this.powers = powers;
        this.clock = clock;
    }

    void giveAll(UUID staff, SigningFunction function) {
        LocalDate today = LegalDay.today(clock);
        for (SigningKind kind : SigningKind.values()) {
            powers.add(
                    staff,
                    new SigningPower(
                            TimeOrderedId.next(clock),
                            kind,
                            Optional.empty(),
                            Optional.empty(),
                            function,
                            today,
                            Optional.empty()));
        }
    }
}
