package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 file (yaml.org/spec/1.2.2) from its events: no anchors, aliases, tags, repeated keys or further
 * documents; bounded depth and number of nodes. So nothing can grow beyond the size of the file, and nothing names a class.
 */
final class YamlFile {

    private static final int MOST_DEPTH = 16;
    private static final int MOST_NODES = 20_000;

    private final Iterator<Event> events;
    private int nodes;

    private YamlFile(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(PackageBounds.MOST_BYTES_PER_FILE)
                .setUseMarks(true)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The root, which must be a mapping; empty after a finding. */
    static Optional<YamlNode.Mapping> read(String path, String text, Befunde befunde) {
        try {
            YamlNode root = new YamlFile(text).document();
            if (root instanceof YamlNode.Mapping mapping) {
                return Optional.of(mapping);
            }
            throw new Refused(root.line(), "Die Datei ist keine Tafel aus Schlüsseln.");
        } catch (Refused e) {
            befunde.error(path, e.line, "yaml", e.reason, "Siehe docs/leistungspaket.md, Regeln für alle Dateien.");
        } catch (MarkedYamlEngineException e) {
            YamlSlips.report(path, text, e, befunde);
        } catch (YamlEngineException e) {
            befunde.error(path, 0, "yaml", "Die Datei ist kein gültiges YAML.", YamlSlips.INDENTATION);
        }
        return Optional.empty();
    }

    private YamlNode document() {
        Event event = events.next();
        while (!(event instanceof DocumentStartEvent)) {
            if (event instanceof StreamEndEvent) {
                throw new Refused(0, "Die Datei ist leer.");
            }
            event = events.next();
        }
        YamlNode root = node(events.next(), 0);
        events.next();
        if (!(events.next() instanceof StreamEndEvent)) {
            throw new Refused(0, "Die Datei enthält mehrere Dokumente.");
        }
        return root;
    }

    private YamlNode node(Event event, int depth) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (depth > MOST_DEPTH || ++nodes > MOST_NODES) {
            throw new Refused(line, "Die Datei ist zu tief geschachtelt oder zu umfangreich.");
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Refused(line, "Anker und Verweise (& und *) sind nicht erlaubt.");
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar, line);
            case MappingStartEvent start -> mapping(start, line, depth);
            case SequenceStartEvent start -> sequence(start, line, depth);
            default -> throw new Refused(line, "Die Datei ist kein gültiges YAML.");
        };
    }

    private static YamlNode scalar(ScalarEvent scalar, int line) {
        if (scalar.getTag().isPresent()) {
            throw new Refused(line, "Tags (!) sind nicht erlaubt.");
        }
        return new YamlNode.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line);
    }

    private YamlNode mapping(CollectionStartEvent start, int line, int depth) {
        refuseTag(start, line);
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            YamlNode key = node(event, depth + 1);
            if (!(key instanceof YamlNode.Scalar name)) {
                throw new Refused(key.line(), "Ein Schlüssel ist kein einfacher Text.");
            }
            if (entries.put(name.text(), node(events.next(), depth + 1)) != null) {
                throw new Refused(key.line(), "Ein Schlüssel steht zweimal da.");
            }
        }
        return new YamlNode.Mapping(entries, line);
    }

    private YamlNode sequence(CollectionStartEvent start, int line, int depth) {
        refuseTag(start, line);
        List<YamlNode> entries = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            entries.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(entries, line);
    }

    private static void refuseTag(CollectionStartEvent start, int line) {
        if (start.getTag().isPresent()) {
            throw new Refused(line, "Tags (!) sind nicht erlaubt.");
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String reason;

        Refused(int line, String reason) {
            super(reason, null, false, false);
            this.line = line;
            this.reason = reason;
        }
    }
}
