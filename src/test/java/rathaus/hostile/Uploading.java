package rathaus.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Forms with files. */
final class Uploading {

    private static final List<String> TYPES = List.of(
            "application/pdf", "image/png", "image/jpeg", "text/html", "application/x-hx7", "*/*", "", "kaputt;;=");

    private static final List<String> NAMES = List.of(
            "../../../../etc/cron.d/hx7mark",
            "..\\..\\hx7mark.pdf",
            "/etc/passwd",
            "hx7mark.pdf\u0000.exe",
            "con",
            "a".repeat(5_000) + ".pdf",
            "%2e%2e%2fhx7mark.pdf",
            "\u00ff\u00fehx7mark.pdf",
            "<hx7>.pdf",
            "hx7mark\u00e2\u0080\u00aefdp.exe",
            ".",
            "",
            "hx7mark.pdf\"; name=\"_csrf",
            "=?utf-8?B?aHg3?=");

    private static final List<String> FIELDS =
            List.of("fahrzeugschein", "vollmacht", "datei", "_csrf", "../x", "a".repeat(300), "");

    private Uploading() {}

    static void hostileFile(Crafting c) {
        send(
                c,
                new Multipart()
                        .fields(c.fields)
                        .file(field(c), "nachweis.pdf", c.oneOf(TYPES), HostileFiles.any(c.random))
                        .finished());
    }

    static void hostileName(Crafting c) {
        send(
                c,
                new Multipart()
                        .fields(c.fields)
                        .file(field(c), c.oneOf(NAMES), c.oneOf(TYPES), HostileFiles.any(c.random))
                        .finished());
    }

    static void broken(Crafting c) {
        int kind = c.random.nextInt(8);
        send(c, brokenBody(c, kind));
        c.contentType = switch (kind) {
            case 4 -> Optional.of("multipart/form-data");
            case 5 -> Optional.of("multipart/form-data; boundary=" + "b".repeat(3_000));
            default -> c.contentType;
        };
    }

    private static byte[] brokenBody(Crafting c, int kind) {
        Multipart form = new Multipart().fields(c.fields);
        byte[] nothing = new byte[0];
        return switch (kind) {
            case 0 -> form.file(field(c), "x.pdf", "application/pdf", nothing).unfinished();
            case 1 -> form.part("attachment", "", nothing).finished();
            case 2 ->
                form.part("form-data; name=" + "n".repeat(20_000), "", nothing).finished();
            case 3 -> withManyFiles(form).finished();
            case 4, 5 -> form.finished();
            case 6 ->
                form.part("form-data; name=\"a\"", "multipart/mixed; boundary=b", nothing)
                        .finished();
            default -> Arrays.copyOf(form.file(field(c), "x", "", nothing).finished(), c.random.nextInt(300));
        };
    }

    private static Multipart withManyFiles(Multipart form) {
        for (int i = 0; i < 600; i++) {
            form.file("f" + i, "x", "", new byte[0]);
        }
        return form;
    }

    private static String field(Crafting c) {
        return c.random.nextInt(3) > 0 ? "fahrzeugschein" : c.oneOf(FIELDS);
    }

    private static void send(Crafting c, byte[] body) {
        c.contentType = Optional.of("multipart/form-data; boundary=" + Multipart.BOUNDARY);
        c.body = body;
    }
}
