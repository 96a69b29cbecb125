package rathaus.applications.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.applications.DirectSubmission;
import rathaus.forms.FormJsonSchema;
import rathaus.kernel.Language;
import rathaus.tenancy.Kommune;

/** The interface for programs as OpenAPI 3.1, made from the forms that are online: it cannot say what they do not. */
final class OpenApi {

    private static final String VERSION = "3.1.1";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Kommune kommune;
    private final Map<String, Object> paths = new LinkedHashMap<>();
    private final Map<String, Object> schemas = new LinkedHashMap<>();

    private OpenApi(Kommune kommune) {
        this.kommune = kommune;
    }

    static Map<String, Object> of(Kommune kommune, List<DirectSubmission.Offer> offers) {
        OpenApi api = new OpenApi(kommune);
        api.schemas.put("Eingang", OpenApiSchemas.receipt());
        api.schemas.put("Problem", OpenApiSchemas.problem());
        offers.forEach(api::add);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", VERSION);
        document.put("info", api.info());
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of());
        document.put("paths", api.paths);
        document.put("components", Map.of("schemas", api.schemas));
        return document;
    }

    private Map<String, Object> info() {
        return Map.of(
                "title", "Anträge an " + kommune.officialName(),
                "version", "1",
                "description",
                        "Antworten in derselben Form und nach denselben Regeln wie auf den Seiten. Es gibt keine Anmeldung; "
                                + "Cookies haben hier keine Wirkung. Zu viele Anfragen beantwortet der Server mit 429.");
    }

    private void add(DirectSubmission.Offer offer) {
        String name = offer.leistung().value();
        String schema = ApiPaths.schema(kommune, offer.leistung());
        Map<String, Object> answers = new LinkedHashMap<>(FormJsonSchema.of(offer.form(), schema, offer.name()));
        answers.remove("$schema");
        answers.remove("$id");
        schemas.put("antworten-" + name, answers);
        paths.put(
                ApiPaths.antraege(kommune, offer.leistung()),
                Map.of("post", submission(offer, "#/components/schemas/antworten-" + name)));
        paths.put(
                schema,
                Map.of(
                        "get",
                        Map.of(
                                "operationId", "schema-" + name,
                                "summary", "JSON Schema der Antworten: " + offer.name(),
                                "responses",
                                        Map.of(
                                                "200",
                                                Map.of(
                                                        "description",
                                                        "Das Schema",
                                                        "content",
                                                        Map.of("application/schema+json", Map.of()))))));
    }

    private static Map<String, Object> submission(DirectSubmission.Offer offer, String answers) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", "antrag-" + offer.leistung().value());
        operation.put("summary", offer.name());
        operation.put("parameters", List.of(key()));
        operation.put(
                "requestBody", Map.of("required", true, "content", Map.of(JSON, Map.of("schema", body(answers)))));
        operation.put("responses", responses());
        return operation;
    }

    private static Map<String, Object> key() {
        return Map.of(
                "name", "Idempotency-Key",
                "in", "header",
                "required", true,
                "description",
                        "Zufällig, je Antrag ein anderer Wert. Mit demselben Wert und denselben Antworten kommt dieselbe Antwort.",
                "schema", Map.of("type", "string", "pattern", "^[A-Za-z0-9_-]{32,100}$"));
    }

    private static Map<String, Object> body(String answers) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("antworten", Map.of("$ref", answers));
        properties.put(
                "erklaerungen",
                Map.of(
                        "type", "object",
                        "properties",
                                Map.of(
                                        "richtig", Map.of("const", true),
                                        "datenschutz", Map.of("const", true)),
                        "required", List.of("richtig", "datenschutz")));
        properties.put("elektronisch", Map.of("type", "boolean", "default", true));
        properties.put("sprache", Map.of("enum", languages(), "default", "de"));
        return Map.of("type", "object", "properties", properties, "required", List.of("antworten", "erklaerungen"));
    }

    private static List<String> languages() {
        return Language.all().stream().map(Language::tag).toList();
    }

    private static Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("201", response("Der Antrag ist eingegangen", JSON, "Eingang"));
        responses.put("400", response("Kein Schlüssel oder kein JSON", PROBLEM, "Problem"));
        responses.put("404", response("Diese Leistung gibt es hier nicht online", PROBLEM, "Problem"));
        responses.put("409", response("Nicht zuständig, oder der Schlüssel ist benutzt", PROBLEM, "Problem"));
        responses.put("413", response("Zu groß", PROBLEM, "Problem"));
        responses.put("422", response("Angaben fehlen oder sind falsch", PROBLEM, "Problem"));
        responses.put("429", response("Zu viele Anfragen", PROBLEM, "Problem"));
        return responses;
    }

    private static Map<String, Object> response(String description, String type, String schema) {
        return Map.of(
                "description",
                description,
                "content",
                Map.of(type, Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema))));
    }
}
