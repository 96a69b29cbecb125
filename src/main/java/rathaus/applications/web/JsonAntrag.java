package rathaus.applications.web;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rathaus.applications.AntragTracking.NamedUpload;
import rathaus.applications.DirectSubmission;
import rathaus.applications.FillingIn;
import rathaus.applications.Submission;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.forms.FormInput;
import rathaus.kernel.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An Antrag as JSON, turned into what a browser would have sent, so that the same code reads it. Bounded in size, depth and
 * number of values; a name twice in one object is refused.
 */
final class JsonAntrag {

    /** What one request may hold, files in base64 included. */
    static final int MOST_BYTES = 15_000_000;

    private static final int DEEPEST = 8;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(MOST_BYTES)
                            .maxStringLength(MOST_BYTES)
                            .build())
                    .build())
            .build();

    private final FormDefinition form;
    private final Map<String, List<String>> values = new TreeMap<>();
    private final List<NamedUpload> files = new ArrayList<>();

    private JsonAntrag(FormDefinition form) {
        this.form = form;
    }

    /** Reads a request; empty if it is not JSON of this shape. */
    static Optional<DirectSubmission.Content> read(FormDefinition form, byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            return root != null && root.isObject() && root.path("antworten").isObject()
                    ? Optional.of(new JsonAntrag(form).content(root))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private DirectSubmission.Content content(JsonNode root) {
        root.get("antworten").properties().forEach(entry -> field(entry.getKey(), entry.getValue()));
        JsonNode declarations = root.path("erklaerungen");
        Submission.Choices choices = new Submission.Choices(
                declarations.path("richtig").asBoolean(false),
                declarations.path("datenschutz").asBoolean(false),
                root.path("elektronisch").asBoolean(true),
                language(root));
        return new DirectSubmission.Content(FormInput.of(values), files, choices);
    }

    private static Language language(JsonNode root) {
        return Language.ofTag(root.path("sprache").asString("de")).orElse(Language.DE);
    }

    private void field(String name, JsonNode value) {
        boolean upload = form.field(name)
                .filter(field -> field.type() instanceof FieldType.Upload)
                .isPresent();
        if (upload && value.isObject()) {
            value.path("dateien").forEach(file -> files.add(file(name, file)));
            if (value.has("nachreichen")) {
                flatten(name + ".nachreichen", value.get("nachreichen"));
            }
        } else {
            flatten(name, value);
        }
    }

    private static NamedUpload file(String field, JsonNode file) {
        byte[] bytes = Base64.getDecoder().decode(file.path("inhalt").asString(""));
        String name = file.path("name").asString("datei");
        return new NamedUpload(field, new FillingIn.Upload(name, new ByteArrayInputStream(bytes)));
    }

    private void flatten(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(part -> flatten(name + "." + part.getKey(), part.getValue()));
        } else if (value.isArray()) {
            array(name, value);
        } else if (!value.isNull()) {
            values.computeIfAbsent(name, fresh -> new ArrayList<>()).add(text(value));
        }
    }

    private void array(String name, JsonNode array) {
        int index = 0;
        for (JsonNode entry : array) {
            flatten(entry.isObject() ? name + "." + index : name, entry);
            index++;
        }
    }

    /** As people would type it: a comma before the decimals, because a dot may stand before thousands. */
    private static String text(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "ja" : "nein";
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.abs().precision() > 20 || Math.abs(number.scale()) > 20
                    ? number.toString()
                    : number.toPlainString().replace('.', ',');
        }
        return value.asString();
    }
}
