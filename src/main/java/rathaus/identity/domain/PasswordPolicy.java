package rathaus.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.identity.PasswordWeakness;

/**
 * Which passwords are good enough: length counts, composition does not (BSI ORP.4.A22 and ORP.4.A23, NIST SP 800-63B
 * 5.1.1.2).
 */
public final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;
    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** The form in which a password is hashed and compared: the same on every keyboard. */
    public static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** What is wrong with the password for somebody of these names; empty if nothing is. */
    public static Optional<PasswordWeakness> weakness(String password, List<String> names) {
        String text = normalised(password);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.length() >= SHORTEST_NAME && lower.contains(name))) {
            return Optional.of(PasswordWeakness.CONTAINS_NAME);
        }
        return isCommon(lower) ? Optional.of(PasswordWeakness.COMMON) : Optional.empty();
    }

    /** On the list, also with digits and signs added at the end or doubled, or made of very few characters. */
    private static boolean isCommon(String lower) {
        String core = lower.replaceAll("[^\\p{L}]+$", "");
        String half = lower.substring(0, lower.length() / 2);
        return COMMON.contains(lower)
                || COMMON.contains(core)
                || (lower.equals(half + half) && COMMON.contains(half))
                || lower.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    private static Set<String> common() {
        try (InputStream list = PasswordPolicy.class.getResourceAsStream("/identity/common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common passwords is missing");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
