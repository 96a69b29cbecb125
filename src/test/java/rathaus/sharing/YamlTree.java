package rathaus.sharing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A YAML text as a tree that a test changes; as JSON it is what an editor sees (core schema of YAML 1.2). */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Node root;

    private YamlTree(Node root) {
        this.root = root;
    }

    static YamlTree of(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        return new YamlTree(new Compose(settings).composeString(text).orElseThrow());
    }

    /** A place in the tree: an entry of a mapping, or of a sequence. */
    record Site(Node parent, int index, List<String> path) {

        String key() {
            return path.getLast();
        }

        Node value() {
            return parent instanceof MappingNode mapping
                    ? mapping.getValue().get(index).getValueNode()
                    : ((SequenceNode) parent).getValue().get(index);
        }

        void remove() {
            if (parent instanceof MappingNode mapping) {
                List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
                tuples.remove(index);
                mapping.setValue(tuples);
            } else {
                ((SequenceNode) parent).getValue().remove(index);
            }
        }

        void rename() {
            tuple(scalar(key() + "_x"), value());
        }

        void replace(Node value) {
            if (parent instanceof MappingNode mapping) {
                tuple(mapping.getValue().get(index).getKeyNode(), value);
            } else {
                ((SequenceNode) parent).getValue().set(index, value);
            }
        }

        private void tuple(Node key, Node value) {
            MappingNode mapping = (MappingNode) parent;
            List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
            tuples.set(index, new NodeTuple(key, value));
            mapping.setValue(tuples);
        }
    }

    static Node scalar(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }

    static Node mapping() {
        return new MappingNode(
                Tag.MAP, new ArrayList<>(List.of(new NodeTuple(scalar("quatsch"), scalar("quatsch")))), FlowStyle.FLOW);
    }

    static Node sequence() {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(List.of(scalar("quatsch"))), FlowStyle.FLOW);
    }

    List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        walk(root, List.of(), sites);
        return sites;
    }

    private static void walk(Node node, List<String> path, List<Site> sites) {
        if (node instanceof MappingNode mapping) {
            for (int i = 0; i < mapping.getValue().size(); i++) {
                String key = ((ScalarNode) mapping.getValue().get(i).getKeyNode()).getValue();
                enter(new Site(mapping, i, with(path, key)), sites);
            }
        } else if (node instanceof SequenceNode sequence) {
            IntStream.range(0, sequence.getValue().size())
                    .forEach(i -> enter(new Site(sequence, i, with(path, String.valueOf(i))), sites));
        }
    }

    private static void enter(Site site, List<Site> sites) {
        sites.add(site);
        walk(site.value(), site.path(), sites);
    }

    private static List<String> with(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** Puts a piece at {@code /seiten/0/gruppen/-}: {@code -} appends; what is missing on the way is created. */
    void graft(String pointer, YamlTree piece) {
        String[] steps = pointer.substring(1).split("/", -1);
        Node at = root;
        for (int i = 0; i < steps.length - 1; i++) {
            at = child(at, steps[i], steps[i + 1]);
        }
        String last = steps[steps.length - 1];
        if (at instanceof SequenceNode sequence) {
            sequence.getValue().add(piece.root);
            return;
        }
        MappingNode mapping = (MappingNode) at;
        List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
        tuples.removeIf(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals(last));
        tuples.add(new NodeTuple(scalar(last), piece.root));
        mapping.setValue(tuples);
    }

    private static Node child(Node at, String step, String next) {
        if (at instanceof SequenceNode sequence) {
            return sequence.getValue().get(Integer.parseInt(step));
        }
        MappingNode mapping = (MappingNode) at;
        for (NodeTuple tuple : mapping.getValue()) {
            if (((ScalarNode) tuple.getKeyNode()).getValue().equals(step)) {
                return tuple.getValueNode();
            }
        }
        Node created = next.equals("-")
                ? new SequenceNode(Tag.SEQ, new ArrayList<>(), FlowStyle.BLOCK)
                : new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
        List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
        tuples.add(new NodeTuple(scalar(step), created));
        mapping.setValue(tuples);
        return created;
    }

    String text() {
        DumpSettings settings =
                DumpSettings.builder().setSchema(new CoreSchema()).build();
        return new Present(settings)
                .emitToString(new Serialize(settings).serializeOne(root).iterator());
    }

    JsonNode json() {
        return json(root);
    }

    private static JsonNode json(Node node) {
        if (node instanceof MappingNode mapping) {
            var object = JSON.objectNode();
            mapping.getValue()
                    .forEach(tuple ->
                            object.set(((ScalarNode) tuple.getKeyNode()).getValue(), json(tuple.getValueNode())));
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(entry -> array.add(json(entry)));
            return array;
        }
        String text = ((ScalarNode) node).getValue();
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(text));
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return node.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }
}
