package rathaus.identity.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.identity.CitizenAccounts;
import rathaus.identity.CitizenContact;
import rathaus.identity.domain.CitizenAccountRegister;

/** What other modules learn of citizen accounts. */
@Component
@Transactional(readOnly = true)
class StoredCitizenAccounts implements CitizenAccounts {

    private final CitizenAccountRegister register;

    StoredCitizenAccounts(CitizenAccountRegister register) {
        this.register = register;
    }

    @Override
    public Optional<CitizenContact> contact(UUID account) {
        return register.withId(account)
                .map(found ->
                        new CitizenContact(found.id(), found.email().value(), found.language(), found.notification()));
    }
}
