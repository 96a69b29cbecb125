package rathaus.hostile;

import static rathaus.hostile.Payloads.encoded;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import rathaus.applications.ApplicationsFixtures;
import rathaus.identity.RouteWalk;
import rathaus.identity.RouteWalk.Route;

/**
 * Makes request number n out of the seed: every route meets every somebody and every family in turn. Which parameters a
 * route takes is read off its handler, so that a new route takes part by itself.
 */
final class Generator {

    /** Where a form takes files. */
    static final String INTAKE = "/antrag/{leistung}/seite/{seite}";

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** What an honest request of another person could say; complete nowhere, so that nothing of it may be stored. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("leistung", "bewohnerparkausweis"),
            Map.entry("kennung", "gibt.es.nicht"),
            Map.entry("passwort", "nicht das richtige Passwort"),
            Map.entry("email", "keine Adresse"),
            Map.entry("pin", "AAAA-AAAA"),
            Map.entry("stand", "0"),
            Map.entry("code", "000000"),
            Map.entry("sprache", "xx"),
            Map.entry("benachrichtigung", "TAUBE"),
            Map.entry("electronic", "true"),
            Map.entry("entscheidung", "erteilen"),
            Map.entry("unterschrift", "true"),
            Map.entry("lebenslage", "umzug"),
            Map.entry("q", "hund"));

    private final long seed;
    private final List<Route> routes;
    private final Route intake;
    private final Map<Route, Set<String>> parameters =
            new TreeMap<>(java.util.Comparator.comparing(Route::pattern).thenComparing(Route::method));
    private final List<String> pages;

    Generator(long seed, Map<RequestMappingInfo, HandlerMethod> handlers, List<String> pages) {
        this.seed = seed;
        this.pages = pages;
        handlers.forEach((info, handler) -> RouteWalk.routes(Map.of(info, handler))
                .forEach(route -> parameters.put(route, parametersOf(route, handler))));
        this.routes = List.copyOf(parameters.keySet());
        this.intake = routes.stream()
                .filter(route -> !route.reads() && route.pattern().equals(INTAKE))
                .findFirst()
                .orElseThrow();
    }

    List<Route> routes() {
        return routes;
    }

    /** One after the other; half of all files go where files are taken in, or hardly one would be looked at. */
    Route route(int number, Family family) {
        boolean carriesFile = family == Family.HOSTILE_FILES || family == Family.HOSTILE_FILE_NAMES;
        return carriesFile && number % 2 == 0 ? intake : routes.get(number % routes.size());
    }

    Somebody somebody(int number, List<Somebody> all) {
        return all.get(number / routes.size() % all.size());
    }

    Family family(int number, int people) {
        Family[] all = Family.values();
        int round = number / (routes.size() * people);
        return all[(round + number % routes.size() + number / routes.size()) % all.length];
    }

    /** Neighbouring seeds begin alike; mixed ones do not. */
    Random random(int number) {
        return new Random(new SplittableRandom(seed * 1_000_003 + number).nextLong());
    }

    /** The honest request, not spoilt yet. */
    Crafting honest(int number, Route route, Somebody somebody, Town town, Ids ids) {
        Random random = random(number);
        String name = route.method().name();
        Crafting crafting = new Crafting(random, ids, name, path(route, town, ids, random));
        for (String parameter : parameters.get(route)) {
            crafting.parameters().add(Map.entry(parameter, encoded(usual(parameter, ids, random))));
        }
        if (route.pattern().contains("/seite/") && random.nextInt(4) == 0) {
            String button = crafting.oneOf(List.of("_hinzu", "_weniger", "_entfernen", "_hochladen", "_stand"));
            crafting.parameters().add(Map.entry(button, encoded("fahrzeugschein:" + uuid(ids, random))));
        }
        if (crafting.posts()) {
            crafting.fields.add(Map.entry("_csrf", encoded(token(route, somebody))));
        }
        crafting.cookies.add("formularschutz=" + somebody.formCookie());
        if (somebody.isLoggedIn()) {
            crafting.cookies.add("sitzung=" + somebody.session());
        }
        if (mayUseOwnDraft(route)) {
            crafting.cookies.add("entwurf=" + somebody.draft());
        }
        // the reverse proxy names the sender: everybody has an address of their own
        crafting.header("X-Forwarded-For", "198.18." + number / 250 % 250 + "." + number % 250);
        return crafting;
    }

    /** A session that is ended cannot be used for the next request: those routes get a wrong secret from whoever has one. */
    private static String token(Route route, Somebody somebody) {
        return route.pattern().endsWith("abmelden") && somebody.isLoggedIn() ? "falsch" : somebody.formToken();
    }

    /** Drafts are thrown away by these two; the others are to find one. */
    private static boolean mayUseOwnDraft(Route route) {
        boolean ends = !route.reads()
                && (route.pattern().endsWith("/verwerfen") || route.pattern().equals("/antrag/{leistung}"));
        return route.pattern().startsWith("/antrag/{leistung}") && !ends;
    }

    private String path(Route route, Town town, Ids ids, Random random) {
        Matcher matcher = VARIABLE.matcher(route.pattern().replace("/**", "/x"));
        String path = matcher.replaceAll(variable -> Matcher.quoteReplacement(
                encoded(part(variable.group(1), ids, random)).replace("+", "%20")));
        return path.startsWith("/api/") ? "/api" + town.base() + path.substring("/api".length()) : town.base() + path;
    }

    private String part(String variable, Ids ids, Random random) {
        String aktenzeichen =
                ids.aktenzeichen().get(random.nextInt(ids.aktenzeichen().size()));
        return switch (variable) {
            case "leistung" -> "bewohnerparkausweis";
            case "seite" -> pages.get(random.nextInt(pages.size()));
            case "reference" ->
                random.nextInt(4) == 0 ? uuid(ids, random) : ids.references().getFirst();
            case "position" -> aktenzeichen.substring(0, aktenzeichen.indexOf('/'));
            case "number", "nummer" -> aktenzeichen.substring(aktenzeichen.indexOf('/') + 1);
            case "vorgang", "dokument" -> random.nextBoolean() ? "1" : uuid(ids, random);
            default -> USUAL.getOrDefault(variable, uuid(ids, random));
        };
    }

    private static String uuid(Ids ids, Random random) {
        return ids.uuids().get(random.nextInt(ids.uuids().size()));
    }

    private static String usual(String parameter, Ids ids, Random random) {
        return switch (parameter) {
            case "reference" ->
                ids.references().get(random.nextInt(ids.references().size()));
            case "vorgang", "schluessel" -> uuid(ids, random);
            default ->
                USUAL.getOrDefault(parameter, ApplicationsFixtures.answers().getOrDefault(parameter, "ja"));
        };
    }

    private static Set<String> parametersOf(Route route, HandlerMethod handler) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            Class<?> type = parameter.getParameterType();
            if (named != null) {
                parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
                names.add(named.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : named.name());
            } else if (type.isRecord() && type.getName().matches("rathaus\\..*(Input|Key)")) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        names.addAll(boundByHand(route));
        names.remove("correct"); // whoever does not declare anything can send nothing
        return names;
    }

    /** Forms whose fields belong to the package and not to the program. */
    private static List<String> boundByHand(Route route) {
        List<String> names = new ArrayList<>();
        if (!route.reads()
                && (route.pattern().contains("/seite/") || route.pattern().contains("/nachreichen/"))) {
            names.addAll(ApplicationsFixtures.answers().keySet());
        }
        if (route.pattern().endsWith("/nachfordern")) {
            names.addAll(List.of("feld", "grund-ja"));
        }
        return names;
    }
}
