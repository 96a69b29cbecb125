package rathaus.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The staff accounts of the open Kommune. */
public interface StaffAccounts {

    Optional<StaffAccount> withId(UUID id);

    /** By the name typed at log-in, in lower case. */
    Optional<StaffAccount> withLogin(String login);

    /** The names that pages show, by id; ids of strangers are left out. */
    Map<UUID, String> displayNames(Set<UUID> ids);

    /** All accounts, by display name. */
    List<StaffAccount> all();

    /** The accounts that belong to any of these units, each once, by display name. */
    List<StaffAccount> inUnits(Set<String> units);

    /** Adds an account with its roles and units; powers to sign are given apart. False if the log-in name is taken. */
    boolean add(StaffAccount account, Instant at);

    /** Replaces name, roles and units. False if the account has changed since this version. */
    boolean describe(StaffAccount account, int version);

    /** Shuts the account or opens it. */
    void setActive(UUID id, boolean active);

    /** How often each account was described, opened or shut, by its id. */
    Map<UUID, Integer> versions();

    /** Holds the accounts with this role until the transaction ends, so that others wait who do the same. */
    void lockThoseIn(Role role);

    /** Counts one failed attempt and returns how many there are now. */
    int countFailure(UUID id);

    /** Sets until when attempts are refused. */
    void lockUntil(UUID id, Instant until);

    /** Forgets failed attempts and lock. */
    void unlock(UUID id);

    /** Stores a secret that waits for its first code; nothing happens if one is confirmed already. */
    void beginEnrolment(UUID id, TotpSecret secret);

    /**
     * Uses up a step: confirms the secret, remembers the step, forgets failures. False if this step or a newer one was used
     * before, or the secret has changed: then the code does not count.
     */
    boolean useStep(UUID id, TotpSecret secret, long step, Instant at);

    /** Encrypts the secrets that an earlier version stored as they are; how many there were. */
    int sealPlainSecrets();

    /** Takes the second factor away; sessions end. */
    void removeSecondFactor(UUID id);

    /** Sets a new password; sessions end. Returns the new epoch. */
    int changePassword(UUID id, String hash, boolean initial);
}
