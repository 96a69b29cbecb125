package rathaus.identity.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.identity.ActorSessions;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.StaffAccounts;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Looks the account up at every request. */
@Component
@Transactional(readOnly = true)
class StoredActorSessions implements ActorSessions {

    private final CitizenAccountRegister citizens;
    private final StaffAccounts staff;

    StoredActorSessions(CitizenAccountRegister citizens, StaffAccounts staff) {
        this.citizens = citizens;
        this.staff = staff;
    }

    @Override
    public Optional<Actor.Citizen> citizen(UUID account, int epoch) {
        KommuneId kommune = KommuneScope.required();
        return citizens.withId(account)
                .filter(found -> found.epoch() == epoch)
                .map(found -> new Actor.Citizen(found.id(), kommune, kommune));
    }

    @Override
    public Optional<Actor.Staff> staff(UUID account, int epoch) {
        KommuneId kommune = KommuneScope.required();
        return staff.withId(account)
                .filter(found -> found.active() && found.epoch() == epoch)
                .map(found -> new Actor.Staff(found.id(), kommune, kommune, found.permissions()));
    }
}
