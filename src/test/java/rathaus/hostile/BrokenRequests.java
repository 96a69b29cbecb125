package rathaus.hostile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong outside of fields and files: headers, cookies, methods, and what is no HTTP at all. */
final class BrokenRequests {

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "application/xml",
            "text/plain",
            "text/html",
            "application/x-www-form-urlencoded; charset=utf-7",
            "application/x-www-form-urlencoded; charset=hx7",
            "application/x-www-form-urlencoded; charset=utf-16",
            "application/x-java-serialized-object",
            "application/octet-stream",
            "multipart/mixed",
            "*/*",
            "/",
            "",
            "text/html;;;=\"",
            "a".repeat(2_000));

    private static final List<String> METHODS = List.of(
            "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "MOVE", "FOO", "get", "CONNECT", "PURGE");

    private static final List<String> HOSTS = List.of(
            "evil.example",
            "rathaus.schoeneck.example",
            "rathaus.bad-vilbel.example",
            "localhost:99999",
            "localhost:abc",
            "[::1]",
            "[::1",
            "localhost@evil.example",
            "evil.example/x",
            "<hx7>",
            "a".repeat(3_000),
            "\u00e4.example",
            "..",
            "127.0.0.1#x");

    private static final List<String> JSON = List.of(
            "{",
            "[".repeat(50_000),
            "{\"a\":" + "{\"a\":".repeat(5_000),
            "{\"_csrf\":1,\"_csrf\":2}",
            "\u0000\u0001",
            "{\"@class\":\"java.util.UUID\"}",
            "{\"a\":1e99999}",
            "\"\\ud800\"",
            "null",
            "{'a':NaN}");

    private BrokenRequests() {}

    static void hugeHeaders(Crafting c) {
        switch (c.random.nextInt(4)) {
            case 0 -> c.header("X-Lang", "x".repeat(c.random.nextBoolean() ? 7_000 : 60_000));
            case 1 -> {
                for (int i = 0; i < 300; i++) {
                    c.header("X-H" + i, "1");
                }
            }
            case 2 -> c.header("Accept-Language", "de-x,".repeat(1_000) + ";q=nan");
            default -> c.header("Accept", "text/html;a=b,".repeat(400) + "*/*;q=9");
        }
    }

    static void wrongContentTypes(Crafting c) {
        c.contentType = Optional.of(c.oneOf(CONTENT_TYPES));
        c.header("X-CSRF-TOKEN", token(c));
        if (c.random.nextBoolean()) {
            c.header(
                    "Accept",
                    c.oneOf(List.of("application/json", "image/png", "x", "", "*/*;q=-1", "text/event-stream")));
        }
    }

    static void brokenJson(Crafting c) {
        c.contentType = Optional.of("application/json");
        c.header("X-CSRF-TOKEN", token(c));
        c.body = Crafting.latin(c.oneOf(JSON));
    }

    static void absurdCookies(Crafting c) {
        switch (c.random.nextInt(7)) {
            case 0 -> c.cookies.replaceAll(cookie -> cookie.startsWith("sitzung=") ? "sitzung=' OR 1=1" : cookie);
            case 1 -> c.cookies.addFirst("sitzung=" + c.ids.uuids().getFirst());
            case 2 -> c.cookies.add("sprache=\"<hx7>\"; sprache=%00; entwurf=" + "z".repeat(43));
            case 3 -> c.cookies.add("x=" + "y".repeat(6_000));
            case 4 -> c.cookies.add("=; ;;; a; \"b\"=\"c; $Version=1; $Path=/; \u00ff\u00fe=\u00ff");
            case 5 -> c.cookies.replaceAll(cookie -> cookie + cookie);
            default ->
                c.cookies.replaceAll(cookie ->
                        cookie.startsWith("formularschutz=") ? "formularschutz=" + "\u00e4".repeat(43) : cookie);
        }
    }

    static void otherMethods(Crafting c) {
        if (c.random.nextInt(3) == 0) {
            String wanted = c.oneOf(List.of("DELETE", "PUT", "GET", "TRACE"));
            c.parameters().add(Map.entry("_method", wanted));
            c.header("X-HTTP-Method-Override", wanted);
            return;
        }
        c.header("X-CSRF-TOKEN", token(c));
        c.method = c.oneOf(METHODS);
    }

    static void strangeHosts(Crafting c) {
        c.header("X-Forwarded-Host", c.oneOf(HOSTS));
        c.header("X-Forwarded-Proto", c.oneOf(List.of("https", "javascript", "http,https")));
        c.header("X-Forwarded-Prefix", "/evil");
        c.header("X-Original-URL", "/amt/eingang");
        c.header("X-Rewrite-URL", "/amt/eingang");
        c.header("Forwarded", "for=\"_hx7\";host=evil.example;proto=https");
        if (c.random.nextBoolean()) {
            c.host = Optional.of(c.oneOf(HOSTS));
        }
    }

    static void brokenRequest(Crafting c) {
        String whole = new String(c.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
        int line = whole.indexOf("\r\n");
        String first = whole.substring(0, line);
        String rest = whole.substring(line);
        c.ends = true;
        c.raw = Crafting.latin(
                switch (c.random.nextInt(18)) {
                    case 0 -> first.replace("HTTP/1.1", "HTTP/9.9") + rest;
                    case 1 -> first.replace(" HTTP/1.1", "") + rest;
                    case 2 -> whole.replace("Host: localhost\r\n", "");
                    case 3 -> first + "\r\nHost: evil.example" + rest;
                    case 4 -> whole.replace("\r\n", "\n");
                    case 5 -> whole.replace("\r\n", "\r");
                    case 6 -> first + "\r\nContent-Length: -5" + rest;
                    case 7 -> first + "\r\nContent-Length: 3\r\nContent-Length: 4" + rest + "abcd";
                    case 8 ->
                        first + "\r\nTransfer-Encoding: chunked" + rest + "\r\n0\r\n\r\nGET /hx7 HTTP/1.1\r\n\r\n";
                    case 9 -> first + "\r\nTransfer-Encoding: chunked" + rest + "\r\nfffffffffffffffff\r\nx";
                    case 10 -> first + "\r\nTransfer-Encoding: xchunked" + rest;
                    case 11 -> first + "\r\nX-A\u0000B: 1\r\n X-Folded: 2\r\nno colon" + rest;
                    case 12 -> first.replace(" /", " http://evil.example/") + rest;
                    case 13 -> first.replace("/", "<hx7>|^`{}") + rest;
                    case 14 -> "\u0016\u0003\u0001\u0002\u0000\u0001\u0000" + whole;
                    case 15 -> whole.substring(0, c.random.nextInt(whole.length()));
                    case 16 ->
                        first + "\r\nExpect: 418-teapot\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings" + rest;
                    default ->
                        first + "\r\nContent-Encoding: gzip\r\nRange: bytes=0-,-1,5-2\r\nIf-Modified-Since: hx7" + rest;
                });
    }

    private static String token(Crafting c) {
        return c.fields.stream()
                .filter(field -> field.getKey().equals("_csrf"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("x");
    }
}
