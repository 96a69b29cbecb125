package rathaus.identity;

import java.util.Optional;
import java.util.UUID;

/** Citizen accounts of the open Kommune, as far as other modules need them. */
public interface CitizenAccounts {

    /** How to reach the owner; empty if the account does not exist (any more) at this Kommune. */
    Optional<CitizenContact> contact(UUID account);
}
