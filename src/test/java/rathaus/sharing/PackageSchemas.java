package rathaus.sharing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the package files, as editors use them. */
final class PackageSchemas {

    static final Path FOLDER = Path.of("schema");
    private static final String ENDING = ".schema.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, JsonNode> sources = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    PackageSchemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(file -> {
                String name = file.getFileName().toString().replace(ENDING, "");
                JsonNode source = JSON.readTree(file.toFile());
                sources.put(name, source);
                schemas.put(name, registry.getSchema(source));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, JsonNode> sources() {
        return sources;
    }

    List<Error> findings(String name, YamlTree tree) {
        return schemas.get(name).validate(tree.json());
    }

    /** What the meta schema of draft 2020-12 says about a schema. */
    static List<Error> findingsAbout(JsonNode schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema);
    }

    /** Which schema a file of a package has: {@code texte/en.yaml} has {@code texte}. */
    static String nameFor(String path) {
        return switch (path.replaceFirst("/.*", "")) {
            case "musterfaelle" -> "musterfall";
            case "codelisten" -> "codeliste";
            case "ortsrecht" -> "ortsrechtswerte";
            case "texte" -> "texte";
            default -> path.replace(".yaml", "");
        };
    }
}
