package rathaus.identity.usecases;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import rathaus.identity.domain.PasswordPolicy;

/**
 * Hashes of passwords: Argon2id with 32 MiB, three passes, one lane (RFC 9106; above the least of the OWASP cheat sheet), about
 * 110 ms of processor time each, measured on the two-core reference machine. Few are computed at once, so that many log-ins
 * cannot fill the memory.
 */
@Component
class PasswordHashes {

    private static final int MEMORY_KIB = 32 * 1024;
    private static final int PASSES = 3;
    private static final int AT_ONCE = 4;
    private static final int LONGEST_TYPED = 1_000;

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodysHash = encoder.encode("nobody has this password");

    /** A salted hash for storing. */
    String hash(String password) {
        return inPlace(() -> encoder.encode(PasswordPolicy.normalised(password)));
    }

    /** Whether the password belongs to the hash; takes as long if there is no hash at all, and is false then. */
    boolean matches(String password, Optional<String> hash) {
        String typed = password.length() > LONGEST_TYPED ? "" : PasswordPolicy.normalised(password);
        boolean same = inPlace(() -> encoder.matches(typed, hash.orElse(nobodysHash)));
        return same && hash.isPresent();
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
