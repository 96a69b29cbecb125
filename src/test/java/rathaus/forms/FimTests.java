package rathaus.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Our form of the Bewohnerparkausweis against the published schema S05000058, where a copy of it is at hand. */
class FimTests {

    private static final String NAMESPACE = "urn:xoev-de:fim:standard:xdatenfelder_2";

    private record FimField(String art, String type, boolean required) {}

    private static Path schema() {
        String beside = Files.exists(Path.of("../shared/standards")) ? "../shared/standards" : "../../shared/standards";
        String folder = System.getenv().getOrDefault("RATHAUS_STANDARDS", beside);
        return Path.of(folder, "fim/schemata-2.0/bewohnerparken/S05000058V1.0_xdf2.xml");
    }

    @Test
    void followsThePublishedSchema() throws Exception {
        assumeTrue(Files.exists(schema()), "The published FIM schema is not at hand: set RATHAUS_STANDARDS");
        Map<String, FimField> fim = fields(schema());
        assertThat(fim).hasSizeGreaterThan(25);
        FormDefinition form = FormsFixtures.bewohnerparkausweis();
        Set<String> used = new HashSet<>();
        for (Field field : form.fields()) {
            field.fim().ifPresent(id -> {
                used.add(id);
                assertThat(fim).as("field %s", field.id()).containsKey(id);
                if (!form.fimDeviations().containsKey(id)) {
                    assertThat(types(field.type()))
                            .as("type of %s", field.id())
                            .contains(fim.get(id).art() + " " + fim.get(id).type());
                }
            });
            if (field.type() instanceof FieldType.PostalAddress address) {
                assertThat(fim.keySet()).containsAll(address.fimParts().values());
                used.addAll(address.fimParts().values());
            }
        }
        Set<String> left = new HashSet<>(fim.keySet());
        left.removeIf(id -> !fim.get(id).required());
        left.removeAll(used);
        left.removeAll(form.fimDeviations().keySet());
        assertThat(left)
                .as("required fields of the schema that are neither asked nor explained")
                .isEmpty();
    }

    private static List<String> types(FieldType type) {
        return switch (type) {
            case FieldType.ChoiceOfOne ignored -> List.of("select text");
            case FieldType.Date ignored -> List.of("input date");
            case FieldType.Upload ignored -> List.of("input file");
            case FieldType.Number ignored -> List.of("input num", "input num_int");
            default -> List.of("input text");
        };
    }

    private static Map<String, FimField> fields(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList all = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagNameNS(NAMESPACE, "datenfeld");
        Map<String, FimField> fields = new HashMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element field = (Element) all.item(i);
            Element structure = (Element) field.getParentNode().getParentNode();
            fields.put(
                    text(field, "id"),
                    new FimField(
                            text(field, "feldart"),
                            text(field, "datentyp"),
                            !text(structure, "anzahl").startsWith("0")));
        }
        return fields;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS(NAMESPACE, name)
                .item(0)
                .getTextContent()
                .strip();
    }
}
