package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rathaus.servicepackage.Befund;

/** A thousand packages that want to harm: each is refused with a finding, in bounded time and with bounded memory. */
class ThousandHostilePackagesTests {

    private static final int PACKAGES = 1000;
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final long MEMORY = 500_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<BiConsumer<Map<String, String>, Random>> ATTACKS = List.of(
            ThousandHostilePackagesTests::aliasBomb,
            ThousandHostilePackagesTests::deepNesting,
            ThousandHostilePackagesTests::hugeFile,
            ThousandHostilePackagesTests::classTag,
            ThousandHostilePackagesTests::entity,
            ThousandHostilePackagesTests::path,
            ThousandHostilePackagesTests::expression,
            ThousandHostilePackagesTests::pattern,
            ThousandHostilePackagesTests::template,
            ThousandHostilePackagesTests::html,
            ThousandHostilePackagesTests::tooMuch,
            ThousandHostilePackagesTests::table,
            ThousandHostilePackagesTests::link);

    @TestFactory
    Stream<DynamicTest> areRefused() {
        return IntStream.range(0, PACKAGES / 50)
                .mapToObj(block -> DynamicTest.dynamicTest("packages from " + block * 50, () -> {
                    for (int i = block * 50; i < block * 50 + 50; i++) {
                        assertRefused(i);
                    }
                }));
    }

    private void assertRefused(int number) {
        Random random = new Random(20_261_125L + number);
        Map<String, String> files = new HashMap<>(SharingFixtures.aNewPackage());
        ATTACKS.get(number % ATTACKS.size()).accept(files, random);
        long[] allocated = new long[1];
        PackageCheck check = assertTimeoutPreemptively(TIME, () -> {
            long before = threads.getCurrentThreadAllocatedBytes();
            PackageCheck found = SharingFixtures.check(files);
            allocated[0] = threads.getCurrentThreadAllocatedBytes() - before;
            return found;
        });
        assertThat(check.isSound()).as("package %s", number).isFalse();
        assertThat(check.befunde())
                .as("package %s", number)
                .anyMatch(befund ->
                        befund.grade() == Befund.Grade.ERROR && !befund.reason().isBlank());
        assertThat(check.musterfaelle())
                .as("Musterfälle run of package %s", number)
                .isZero();
        assertThat(allocated[0]).as("bytes for package %s", number).isLessThan(MEMORY);
    }

    private static String yaml(Random random) {
        return List.of(
                        "leistung.yaml",
                        "formular.yaml",
                        "ablauf.yaml",
                        "ortsrecht.yaml",
                        "datenschutz.yaml",
                        "texte/en.yaml")
                .get(random.nextInt(6));
    }

    private static void aliasBomb(Map<String, String> files, Random random) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x]\n");
        for (int i = 1; i <= 5 + random.nextInt(30); i++) {
            String before = "*a" + (i - 1);
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(String.join(", ", before, before, before)).append("]\n");
        }
        files.merge(yaml(random), bomb.toString(), String::concat);
    }

    private static void deepNesting(Map<String, String> files, Random random) {
        int depth = 20 + random.nextInt(100_000);
        String open = random.nextBoolean() ? "[" : "{a: ";
        files.merge(yaml(random), "zzz: " + open.repeat(depth) + "\n", String::concat);
    }

    private static void hugeFile(Map<String, String> files, Random random) {
        String file = random.nextBoolean() ? yaml(random) : "schreiben/bescheid.html";
        files.merge(file, "# " + "x".repeat(1_000_001 + random.nextInt(100_000)), String::concat);
    }

    private static void classTag(Map<String, String> files, Random random) {
        String tag = List.of(
                        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                        "!!java.lang.Runtime x",
                        "!<tag:yaml.org,2002:java.io.File> /etc/passwd",
                        "!x y",
                        "!!binary aGFsbG8=")
                .get(random.nextInt(5));
        files.merge(yaml(random), "zzz" + random.nextInt(100) + ": " + tag + "\n", String::concat);
    }

    private static void withFee(Map<String, String> files, String table) {
        files.merge(
                "leistung.yaml",
                "gebuehr: {art: gebuehr, tabelle: gebuehr, faelligkeit: mit-bescheid}\n",
                String::concat);
        SharingFixtures.withTimeToPay(files);
        files.put("gebuehren.dmn", table);
    }

    private static String aTable() {
        return SharingFixtures.aTable("UNIQUE", "\"auskunft\"", "\"beschwerde\"");
    }

    private static void entity(Map<String, String> files, Random random) {
        String doctype = List.of(
                        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                        "<!DOCTYPE d [<!ENTITY % x SYSTEM \"http://127.0.0.1/x.dtd\">%x;]>",
                        "<!DOCTYPE d [<!ENTITY a \"" + "x".repeat(random.nextInt(1000))
                                + "\"><!ENTITY b \"&a;&a;&a;\">]>",
                        "<!DOCTYPE d PUBLIC \"x\" \"http://127.0.0.1/\">",
                        "<!doctype d>")
                .get(random.nextInt(5));
        withFee(files, aTable().replaceFirst("\\?>\\s*", "?>" + doctype));
    }

    private static void path(Map<String, String> files, Random random) {
        String path = List.of(
                        "../evil.yaml",
                        "/etc/cron.d/x",
                        "schreiben/../../x.html",
                        "C:\\windows\\x",
                        "a/b/c/d/e.yaml",
                        "schreiben//x.html",
                        "..%2fx.yaml",
                        ".git/config",
                        "schreiben/\u202ex.html",
                        "schreiben/x.html\u0000.yaml",
                        "aux .yaml",
                        "n".repeat(100) + ".yaml",
                        "programm.sh",
                        "schreiben/x.js")
                .get(random.nextInt(14));
        files.put(path, "x".repeat(random.nextInt(100)));
    }

    private static void expression(Map<String, String> files, Random random) {
        int size = 3 + random.nextInt(40);
        String bomb = List.of(
                        "for a in 1..1000000000 return a",
                        "for a in 1..1000, b in 1..1000 return for c in 1..1000 return a",
                        "count(for a in 1..999 return for b in 1..999 return b) > 0",
                        "9 ** 9 ** 9 > 0",
                        "now() > heute",
                        "function(x) external { java: { class: \\\"java.lang.Runtime\\\", method signature: \\\"getRuntime()\\\" } }",
                        "matches(\\\"aaaaaaaaaaaaaaaaaaaaaaaa!\\\", \\\"(a+)+$\\\")",
                        "replace(\\\"x\\\", \\\"(x+x+)+y\\\", \\\"\\\") = null",
                        "{f: function(x) f(x)}.f(1)",
                        "(".repeat(25 + size) + "1" + ")".repeat(25 + size) + " = 1",
                        "decimal(1/3, 999999999) > 0",
                        "\\\"" + "x".repeat(2000 + size) + "\\\" = null",
                        "-".repeat(3 + size) + "1 < 0",
                        "some a in [1,2,3] satisfies some b in [1,2] satisfies some c in [1,2] satisfies a = b",
                        "get entries(ortsrecht) = null",
                        "class.forName(\\\"x\\\") = null",
                        "unbekannt_" + size + " = 1")
                .get(random.nextInt(17));
        files.computeIfPresent(
                "formular.yaml",
                (path, text) -> text.replace(
                        "regel: string length(beschreibung) <= ortsrecht.laengste_beschreibung",
                        "regel: \"" + bomb + "\""));
    }

    private static void pattern(Map<String, String> files, Random random) {
        String pattern = List.of(
                        "(?=a)b",
                        "(a)\\\\1",
                        "(?<!x)y",
                        "[",
                        "a{1001}",
                        "(".repeat(50 + random.nextInt(50)) + "a",
                        "((((a{1000}){1000}){1000}){1000}){1000}",
                        "((a{100}){100}){100}")
                .get(random.nextInt(8));
        files.computeIfPresent(
                "formular.yaml",
                (path, text) -> text.replace("typ: langtext", "typ: text\n            muster: \"" + pattern + "\"")
                        .replace("            max: 2000\n", ""));
    }

    private static void letter(Map<String, String> files, String piece) {
        files.merge("schreiben/bescheid.html", piece, String::concat);
    }

    private static void template(Map<String, String> files, Random random) {
        letter(
                files,
                List.of(
                                "{{{antwort.beschreibung}}}",
                                "{{&antwort.beschreibung}}",
                                "{{>../../../etc/passwd}}",
                                "{{=<% %>=}}<% x %>",
                                "{{#antwort}}",
                                "{{antwort.class.classLoader}}",
                                "{{getClass}}",
                                "{{this.toString}}",
                                "{{..}}",
                                "<p class=\"{{antwort.beschreibung}}\">x</p>",
                                "{{#nachforderungen}}".repeat(1 + random.nextInt(5000)),
                                "{{antwort.gibt_es_nicht}}",
                                "${7*7}{{7*7}}")
                        .get(random.nextInt(13)));
    }

    private static void html(Map<String, String> files, Random random) {
        letter(
                files,
                List.of(
                                "<script>alert(1)</script>",
                                "<p onclick=\"alert(1)\">x</p>",
                                "<a href=\"javascript:alert(1)\">x</a>",
                                "<img src=\"http://127.0.0.1/x.png\" alt=\"x\">",
                                "<style>@import 'http://127.0.0.1'</style>",
                                "<p style=\"background:url(http://127.0.0.1)\">x</p>",
                                "<iframe src=\"file:///etc/passwd\"></iframe>",
                                "<svg><script>1</script></svg>",
                                "<link rel=stylesheet href=x>",
                                "<p class=\"fremd\">x</p>",
                                "<object data=x></object>",
                                "<p>" + "x".repeat(60_000 + random.nextInt(1000)) + "</p>")
                        .get(random.nextInt(12)));
    }

    private static void tooMuch(Map<String, String> files, Random random) {
        int many = 500 + random.nextInt(3000);
        switch (random.nextInt(4)) {
            case 0 -> {
                StringBuilder fields = new StringBuilder();
                IntStream.range(0, many)
                        .forEach(i -> fields.append("          - {id: x" + i + ", typ: janein, label: X}\n"));
                files.computeIfPresent(
                        "formular.yaml",
                        (path, text) -> text.replace("          - id: email\n", fields + "          - id: email\n"));
            }
            case 1 -> files.put("ortsrecht.yaml", "punkte:\n" + "  - {name: a, typ: zahl}\n".repeat(many));
            case 2 -> files.merge("texte/en.yaml", "k: x\n".repeat(many), String::concat);
            default -> IntStream.range(0, 250).forEach(i -> files.put("musterfaelle/x" + i + ".yaml", "titel: X\n"));
        }
    }

    private static void table(Map<String, String> files, Random random) {
        String attacked = List.of(
                        aTable().replace("<text>12</text>", "<text>9 ** 9 ** 9 ** 9</text>"),
                        aTable().replace(
                                        "<outputEntry id=\"c1\">",
                                        "<outputEntry id=\"c1\" expressionLanguage=\"javascript\">"),
                        aTable().replace(
                                        "<decisionTable",
                                        "<literalExpression><text>1</text></literalExpression><decisionTable"),
                        aTable().replace(
                                        "<decision ",
                                        "<import namespace=\"x\" locationURI=\"http://127.0.0.1/\" importType=\"x\"/><decision "),
                        aTable().replace("<text>12</text>", "<text>for a in 1..99999999 return a</text>"),
                        aTable().replace("UNIQUE", "ANY"),
                        aTable().replace("</definitions>", "<x/>".repeat(6000) + "</definitions>"),
                        aTable().replace("</definitions>", "<decision id=\"e\">".repeat(500)),
                        aTable().substring(0, random.nextInt(900)),
                        aTable().replace("https://www.omg.org/spec/DMN/20191111/MODEL/", "urn:anders"))
                .get(random.nextInt(10));
        withFee(files, attacked);
    }

    private static void link(Map<String, String> files, Random random) {
        String target = List.of("javascript:alert(1)", "//evil.example/x", "https://evil.example", "/../x", "/x?y=1")
                .get(random.nextInt(5));
        files.computeIfPresent(
                "formular.yaml",
                (path, text) -> text.replace(
                        "          - id: email\n",
                        "          - {id: z" + random.nextInt(100) + ", typ: erklaerung, label: X, text: Y, verweis: \""
                                + target + "\"}\n          - id: email\n"));
    }
}
