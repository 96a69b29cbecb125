package rathaus.hostile;

import java.util.List;

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
        Multipart form = new Multipart().fields(c.fields);
        switch (c.random.nextInt(8)) {
            case 0 ->
                send(
                        c,
                        form.file(field(c), "x.pdf", "application/pdf", Crafting.latin("%PDF"))
                                .unfinished());
            case 1 -> send(c, form.part("attachment", "", Crafting.latin("x")).finished());
            case 2 ->
                send(
                        c,
                        form.part("form-data; name=" + "n".repeat(20_000), "", new byte[0])
                                .finished());
            case 3 -> {
                for (int i = 0; i < 600; i++) {
                    form.file("f" + i, "x", "", new byte[0]);
                }
                send(c, form.finished());
            }
            case 4 -> {
                send(c, form.finished());
                c.contentType = c.contentType.map(type -> "multipart/form-data");
            }
            case 5 -> {
                send(c, form.finished());
                c.contentType = c.contentType.map(type -> "multipart/form-data; boundary=" + "b".repeat(3_000));
            }
            case 6 ->
                send(
                        c,
                        form.part("form-data; name=\"a\"", "multipart/mixed; boundary=b", Crafting.latin("--b"))
                                .finished());
            default -> {
                send(
                        c,
                        form.file(field(c), "x.pdf", "application/pdf", new byte[2_000])
                                .finished());
                c.body = java.util.Arrays.copyOf(c.body == null ? new byte[0] : c.body, c.random.nextInt(300));
            }
        }
    }

    private static String field(Crafting c) {
        return c.random.nextInt(3) > 0 ? "fahrzeugschein" : c.oneOf(FIELDS);
    }

    private static void send(Crafting c, byte[] body) {
        c.contentType = java.util.Optional.of("multipart/form-data; boundary=" + Multipart.BOUNDARY);
        c.body = body;
    }
}
