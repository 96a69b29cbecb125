package rathaus.hostile;

import static rathaus.hostile.Payloads.encoded;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Kinds of what is wrong with a request. Each spoils an honest one; {@link BrokenRequests} has those that are no HTTP. */
enum Family {
    WRONG_TYPES(c -> c.spoil(encoded(c.oneOf(Payloads.WRONG_TYPES)))),
    HUGE_FIELDS(Family::hugeFields),
    HUGE_HEADERS(BrokenRequests::hugeHeaders),
    BROKEN_TEXT(c -> c.spoil(c.oneOf(Payloads.BROKEN_TEXT))),
    CONTROL_CHARACTERS(Family::controls),
    HOSTILE_FILES(Uploading::hostileFile),
    HOSTILE_FILE_NAMES(Uploading::hostileName),
    PATH_TRICKS(Family::pathTricks),
    SQL(c -> c.spoil(encoded(c.oneOf(Payloads.SQL)))),
    EXPRESSIONS(c -> c.spoil(encoded(c.oneOf(Payloads.EXPRESSIONS)))),
    MARKUP(c -> c.spoil(encoded(c.oneOf(Payloads.MARKUP)))),
    INJECTED_LINES(Family::injectedLines),
    FOREIGN_IDS(Family::foreignIds),
    DUPLICATED_PARAMETERS(Family::duplicated),
    MISSING_PARAMETERS(Family::missing),
    WRONG_FORM_TOKENS(Family::wrongTokens),
    WRONG_CONTENT_TYPES(BrokenRequests::wrongContentTypes),
    BROKEN_MULTIPART(Uploading::broken),
    BROKEN_JSON(BrokenRequests::brokenJson),
    ABSURD_COOKIES(BrokenRequests::absurdCookies),
    OTHER_METHODS(BrokenRequests::otherMethods),
    STRANGE_HOSTS(BrokenRequests::strangeHosts),
    BROKEN_REQUESTS(BrokenRequests::brokenRequest);

    private final Consumer<Crafting> spoiling;

    Family(Consumer<Crafting> spoiling) {
        this.spoiling = spoiling;
    }

    void spoil(Crafting crafting) {
        spoiling.accept(crafting);
    }

    private static void hugeFields(Crafting c) {
        switch (c.random.nextInt(4)) {
            case 0 -> c.spoilAll("A".repeat(c.posts() ? 100_000 : 1_500));
            case 1 -> c.spoilOne(encoded("\u00e4<\ud83d\ude00".repeat(c.posts() ? 8_000 : 150)));
            case 2 -> c.spoilPath("a".repeat(4_000));
            default -> {
                int many = c.posts() ? 3_000 : 400;
                for (int i = 0; i < many; i++) {
                    c.parameters().add(Map.entry("f" + i, "1"));
                }
            }
        }
    }

    /** U+0000 most of all: it is the one that databases and libraries in C stumble over. */
    private static void controls(Crafting c) {
        c.spoil(c.random.nextBoolean() ? "a%00b" : c.oneOf(Payloads.CONTROLS));
    }

    private static void pathTricks(Crafting c) {
        String trick = c.oneOf(Payloads.PATHS);
        switch (c.random.nextInt(4)) {
            case 0 -> c.path = c.path + "/" + trick;
            case 1 -> c.path = "/" + trick + c.path.substring(1);
            case 2 -> c.spoilPath(trick);
            default -> {
                int slash = c.path.indexOf('/', 1);
                String slug = slash < 0 ? c.path : c.path.substring(0, slash);
                String rest = slash < 0 ? "" : c.path.substring(slash);
                c.path = c.random.nextBoolean() ? slug + ";x=1" + rest + ";y=2" : slug + "/" + trick + rest;
            }
        }
    }

    private static void injectedLines(Crafting c) {
        String lines = c.oneOf(Payloads.INJECTED_LINES);
        if (c.random.nextInt(4) == 0) {
            c.header(c.oneOf(List.of("Accept-Language", "Referer", "User-Agent", "Origin")), "x\r\nX-Hx7: 1");
        }
        c.spoil(encoded(lines));
        c.query.add(Map.entry(c.oneOf(List.of("weiter", "sprache", "nach", "danke")), encoded(lines)));
    }

    private static void foreignIds(Crafting c) {
        c.parameters()
                .replaceAll(entry -> entry.getKey().equals("_csrf")
                        ? entry
                        : Map.entry(
                                entry.getKey(),
                                encoded(c.oneOf(c.random.nextBoolean() ? c.ids.uuids() : c.ids.references()))));
        if (c.path.contains("/antrag/") && c.random.nextBoolean()) {
            c.cookies.removeIf(cookie -> cookie.startsWith("entwurf="));
            c.cookies.add("entwurf=" + c.oneOf(c.ids.drafts()));
        }
        if (c.random.nextInt(3) == 0) {
            c.spoilOne(encoded(c.oneOf(c.ids.aktenzeichen())));
        }
    }

    private static void duplicated(Crafting c) {
        List<Map.Entry<String, String>> all = List.copyOf(c.parameters());
        for (Map.Entry<String, String> entry : all) {
            c.parameters().add(Map.entry(entry.getKey(), entry.getKey().equals("_csrf") ? "x" : "doppelt"));
            c.parameters().add(Map.entry(entry.getKey() + "[]", "1"));
            c.parameters().add(Map.entry(entry.getKey() + "[0].class.module.classLoader", "1"));
            c.parameters().add(Map.entry(entry.getKey() + "%5B" + "99999999" + "%5D", "1"));
            c.parameters().add(Map.entry("_" + entry.getKey(), "on"));
            c.parameters().add(Map.entry("!" + entry.getKey(), "x"));
        }
        c.query.addAll(all.stream()
                .filter(entry -> !entry.getKey().equals("_csrf"))
                .limit(5)
                .toList());
    }

    private static void missing(Crafting c) {
        List<Map.Entry<String, String>> all = c.parameters();
        switch (c.random.nextInt(3)) {
            case 0 -> all.removeIf(entry -> !entry.getKey().equals("_csrf"));
            case 1 -> all.removeIf(entry -> !entry.getKey().equals("_csrf") && c.random.nextBoolean());
            default -> all.add(Map.entry("", ""));
        }
    }

    private static void wrongTokens(Crafting c) {
        c.fields.removeIf(entry -> entry.getKey().equals("_csrf"));
        switch (c.random.nextInt(5)) {
            case 0 -> c.fields.add(Map.entry("_csrf", "A".repeat(86)));
            case 1 -> c.fields.add(Map.entry("_csrf", "%00%ff"));
            case 2 -> c.header("X-CSRF-TOKEN", "A".repeat(5_000));
            case 3 -> c.header("Sec-Fetch-Site", "cross-site");
            default -> c.cookies.removeIf(cookie -> cookie.startsWith("formularschutz="));
        }
    }
}
