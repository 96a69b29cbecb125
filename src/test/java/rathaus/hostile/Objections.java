package rathaus.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What is wrong with an answer; each sentence is a defect of ours. */
final class Objections {

    private static final Duration SLOWEST = Duration.ofSeconds(14);

    /** Families that may be refused by hanging up: there was nothing to answer, or it was too much to read. */
    private static final Set<Family> MAY_BE_CUT = EnumSet.of(
            Family.BROKEN_REQUESTS,
            Family.HUGE_FIELDS,
            Family.HUGE_HEADERS,
            Family.HOSTILE_FILES,
            Family.BROKEN_MULTIPART);

    /** Families that may end in another town than the one they set out for. */
    private static final Set<Family> MAY_STRAY =
            EnumSet.of(Family.PATH_TRICKS, Family.STRANGE_HOSTS, Family.BROKEN_REQUESTS);

    /**
     * The two answers of this kind that the standard prescribes to a server that is not at fault: a method or a transfer
     * coding it does not know (501; RFC 9110, 9.1, and RFC 9112, 6.1), and a version of HTTP that there is not (505).
     */
    private static final Set<Integer> OF_THE_PROTOCOL = Set.of(501, 505);

    /** Our inside: classes, traces, statements, files, names of programs. */
    private static final Pattern INSIDE = Pattern.compile("(?:[a-z]+\\.){2,}[A-Z]\\w*(?:Exception|Error)\\b"
            + "|\\bat (?:rathaus|java|jakarta|org|com|gg)\\.|\\.java:\\d|SQLSTATE|PSQL|rathaus_(?:app|owner|migrator)"
            + "|\\bjdbc:|org\\.(?:springframework|postgresql|apache)|gg\\.jte|Whitelabel|Apache Tomcat"
            + "|/var/lib/|/home/|root:x:0|\\bPostgreSQL \\d");

    private Objections() {}

    static List<String> to(Exchange exchange) {
        List<String> all = new ArrayList<>();
        Answer answer = exchange.answer();
        status(exchange, all);
        if (answer.took().compareTo(SLOWEST) > 0) {
            all.add("took " + answer.took());
        }
        found(INSIDE, answer.body(), "shows its inside: ", all);
        found(INSIDE, answer.head(), "shows its inside in a header: ", all);
        if (answer.isMarkup() && answer.body().contains("hx7")) {
            Jsoup.parse(answer.body())
                    .select("hx7, [onhx7], script:containsData(hx7)")
                    .forEach(element -> all.add("repeats markup as it came: " + element));
        }
        if (answer.body().contains(Payloads.EVALUATED)) {
            all.add("has evaluated an expression");
        }
        canaries(exchange, all);
        headers(exchange, all);
        return all;
    }

    private static void status(Exchange exchange, List<String> all) {
        int status = exchange.answer().status();
        boolean strange = exchange.family() == Family.BROKEN_REQUESTS || exchange.family() == Family.OTHER_METHODS;
        boolean prescribed = strange && OF_THE_PROTOCOL.contains(status);
        if (status >= 500 && !prescribed) {
            all.add("failed with " + status);
        }
        if (status == 0 && !MAY_BE_CUT.contains(exchange.family())) {
            all.add("got no answer");
        }
    }

    private static void canaries(Exchange exchange, List<String> all) {
        for (Town town : Town.values()) {
            boolean own = exchange.somebody().staffOf().filter(town::equals).isPresent()
                    && (exchange.town() == town || MAY_STRAY.contains(exchange.family()));
            boolean leaked = exchange.answer().body().contains(town.canary())
                    || exchange.answer().head().contains(town.canary());
            if (leaked && !own) {
                all.add("tells about somebody of " + town);
            }
        }
    }

    private static void headers(Exchange exchange, List<String> all) {
        Answer answer = exchange.answer();
        if (answer.head().toLowerCase(java.util.Locale.ROOT).contains("\nx-hx7")
                || !answer.all("x-hx7").isEmpty()) {
            all.add("carries a header of the sender");
        }
        answer.first("location").filter(place -> !isOurs(place)).ifPresent(place -> all.add("leads away: " + place));
        answer.all("set-cookie").stream()
                .filter(cookie -> !cookie.contains("HttpOnly") || !cookie.contains("SameSite=Lax"))
                .forEach(cookie -> all.add("sets a weak cookie"));
        if (answer.status() == 0 || answer.body().isEmpty()) {
            return;
        }
        for (String name : List.of(
                "content-security-policy",
                "x-content-type-options",
                "x-frame-options",
                "referrer-policy",
                "cache-control")) {
            if (answer.all(name).size() != 1) {
                all.add("has " + answer.all(name).size() + " times the header " + name + " at " + answer.status());
            }
        }
    }

    private static boolean isOurs(String place) {
        return place.matches("/[A-Za-z0-9][^\\\\\\s]*|/") && !place.contains("evil.example/");
    }

    private static void found(Pattern pattern, String text, String words, List<String> all) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            all.add(words
                    + text.substring(Math.max(0, matcher.start() - 60), Math.min(text.length(), matcher.end() + 60)));
        }
    }
}
