package rathaus.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rathaus.servicepackage.Befund;
import rathaus.sharing.PackageCheck;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What checks found, as text for people, as JSON for scripts, as SARIF 2.1.0 (OASIS) for editors and build servers. */
final class Findings {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Findings() {}

    static String text(List<CheckedPath> checked) {
        List<String> lines = new ArrayList<>();
        for (CheckedPath each : checked) {
            PackageCheck check = each.check();
            String key = check.isSound() ? "command.check.sound" : "command.check.faulty";
            lines.add(CommandTexts.text(key, each.path(), check.musterfaelle()));
            all(check).forEach(befund -> lines.add("  " + befund.inOneLine()));
        }
        lines.add(CommandTexts.text("command.check.sum", checked.size(), sound(checked), cases(checked)));
        return String.join(System.lineSeparator(), lines);
    }

    static String json(List<CheckedPath> checked) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode packages = root.putArray("pakete");
        for (CheckedPath each : checked) {
            ObjectNode entry = packages.addObject()
                    .put("paket", each.path().toString())
                    .put("in_ordnung", each.check().isSound())
                    .put("musterfaelle", each.check().musterfaelle());
            ArrayNode findings = entry.putArray("befunde");
            all(each.check())
                    .forEach(befund -> findings.addObject()
                            .put("datei", befund.file())
                            .put("zeile", befund.line())
                            .put("regel", befund.rule())
                            .put("grad", befund.word())
                            .put("grund", befund.reason())
                            .put("abhilfe", befund.mend()));
        }
        root.put("in_ordnung", sound(checked)).put("musterfaelle", cases(checked));
        return JSON.writeValueAsString(root);
    }

    static String sarif(List<CheckedPath> checked) {
        ObjectNode root = JSON.createObjectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "rathaus check");
        ArrayNode rules = driver.putArray("rules");
        checked.stream()
                .flatMap(each -> all(each.check()))
                .map(Befund::rule)
                .distinct()
                .sorted()
                .forEach(rule -> rules.addObject().put("id", rule));
        ArrayNode results = run.putArray("results");
        checked.forEach(each -> all(each.check()).forEach(befund -> result(results.addObject(), each.path(), befund)));
        return JSON.writeValueAsString(root);
    }

    private static void result(ObjectNode result, Path paket, Befund befund) {
        result.put("ruleId", befund.rule()).put("level", level(befund.grade()));
        result.putObject("message").put("text", befund.reason() + " " + befund.mend());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(paket.resolve(befund.file())));
        if (befund.line() > 0) {
            place.putObject("region").put("startLine", befund.line());
        }
    }

    /** Relative paths stay relative, so that the findings mean the same on another machine. */
    private static String uri(Path file) {
        String whole = file.toUri().getRawPath();
        String here = Path.of("").toAbsolutePath().toUri().getRawPath();
        return file.isAbsolute() || !whole.startsWith(here) ? "file://" + whole : whole.substring(here.length());
    }

    private static String level(Befund.Grade grade) {
        return switch (grade) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }

    private static Stream<Befund> all(PackageCheck check) {
        return Stream.concat(check.befunde().stream(), check.asBefunde().stream());
    }

    static int sound(List<CheckedPath> checked) {
        return (int) checked.stream().filter(each -> each.check().isSound()).count();
    }

    private static int cases(List<CheckedPath> checked) {
        return checked.stream().mapToInt(each -> each.check().musterfaelle()).sum();
    }
}
