package rathaus.identity.usecases;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Passwords that are handed over once and changed at the first log-in. */
@Component
class InitialPasswords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final PasswordHashes hashes;
    private final SecureRandom random = new SecureRandom();

    InitialPasswords(PasswordHashes hashes) {
        this.hashes = hashes;
    }

    /** A new one, and what is stored of it. */
    Fresh next() {
        String text = text();
        return new Fresh(text, hashes.hash(text));
    }

    /** Twenty letters and digits that nobody mistakes for each other: 100 bits. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /**
     * One password.
     *
     * @param text shown once, kept nowhere
     */
    record Fresh(String text, String hash) {
        @Override
        public String toString() {
            return "Fresh";
        }
    }
}
