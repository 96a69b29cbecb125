package rathaus.forms.xdatenfelder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of elements. Version 2.0 writes F05000059: two digits for the registry that gave the number, six for the element; version
 * 3.0.0 writes F05000000059, with three more digits for the registry, as the tools of FIM convert it. Elements of our own get ids
 * from registry 99 with nine digits derived from the Leistung and the place in the form: the same on every export and no number
 * that a registry gave away.
 */
final class FimIds {

    private static final Pattern OLD = Pattern.compile("([A-Z])(\\d{2})(\\d{6})");
    private static final Pattern OLD_UUID =
            Pattern.compile("([A-Z])(\\d{2})(-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    private static final Pattern OLD_IN_TEXT = Pattern.compile("\\b([FGRSD]\\d{2})(\\d{6})\\b");
    private static final Pattern ANY = Pattern.compile("[A-Z][0-9A-Za-z-]{1,60}");
    private static final String OWN = "99";

    private final String leistung;
    private final Map<String, String> placeOf = new HashMap<>();

    /** @param leistung name of the package whose own elements get ids */
    FimIds(String leistung) {
        this.leistung = leistung;
    }

    /** Whether the text can be the id of an element at all. */
    static boolean isId(String text) {
        return ANY.matcher(text).matches();
    }

    /** Whether the id is one of ours. */
    static boolean isOwn(String id) {
        return id.matches("[A-Z]" + OWN + "\\d{9}");
    }

    /** The id as version 3.0.0 writes it. */
    static String current(String id) {
        for (Pattern old : List.of(OLD, OLD_UUID)) {
            Matcher matcher = old.matcher(id);
            if (matcher.matches()) {
                return matcher.group(1) + matcher.group(2) + "000" + matcher.group(3);
            }
        }
        return id;
    }

    /** A text that names elements, with their ids as version 3.0.0 writes them. */
    static String currentIn(String text) {
        return OLD_IN_TEXT.matcher(text).replaceAll("$1000$2");
    }

    /** The version of an element as version 3.0.0 writes it: 1.0 becomes 1.0.0. */
    static String version(String version) {
        if (version.matches("\\d+\\.\\d+\\.\\d+")) {
            return version;
        }
        return version.matches("\\d+\\.\\d+") ? version + ".0" : version.matches("\\d+") ? version + ".0.0" : "1.0.0";
    }

    /**
     * The id of an element of our own.
     *
     * @param letter S, G, F, R or D
     * @param place where it stands, unique per letter: {@code vornamen}, {@code seite.person}
     */
    String own(char letter, String place) {
        for (int attempt = 0; ; attempt++) {
            String id = letter + OWN + digits(leistung + "\n" + letter + "\n" + place + "\n" + attempt);
            if (placeOf.computeIfAbsent(id, free -> place).equals(place)) {
                return id;
            }
        }
    }

    private static String digits(String text) {
        byte[] hash = sha256(text);
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = number << 8 | hash[i] & 0xFF;
        }
        return String.format(Locale.ROOT, "%09d", number % 1_000_000_000L);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
