package rathaus.servicepackage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where things stand in a YAML file of a package: by the name of the list and the id (or name) of the entry, or by the way of keys
 * from the top.
 */
public final class FileLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private FileLines() {}

    /** The lines of a file; none are known if it is missing or refused. */
    public static FileLines of(Leistungspaket paket, String path) {
        FileLines lines = new FileLines();
        Optional<YamlNode.Mapping> root =
                paket.file(path).flatMap(PackageFile::text).flatMap(text -> YamlFile.read(path, text, new Befunde()));
        root.ifPresent(mapping -> lines.walk(mapping, ""));
        return lines;
    }

    /** Line of an entry of a list: {@code of("felder", "kennzeichen")}; 0 if it is unknown. */
    public int of(String list, String id) {
        return lines.getOrDefault(list + "/" + id, 0);
    }

    /** Line of a value of the entry, or of the entry if it has no such key. */
    public int of(String list, String id, String key) {
        return lines.getOrDefault(list + "/" + id + "/" + key, of(list, id));
    }

    /** Line of a value by the keys from the top: {@code at("rechtsbehelf.frist")}; 0 if it is unknown. */
    public int at(String keys) {
        return lines.getOrDefault("." + keys, 0);
    }

    private void walk(YamlNode.Mapping mapping, String top) {
        mapping.entries().forEach((key, value) -> {
            lines.putIfAbsent(top + "." + key, value.line());
            switch (value) {
                case YamlNode.Mapping inner -> walk(inner, top + "." + key);
                case YamlNode.Sequence list -> list.entries().forEach(entry -> entry(key, entry));
                case YamlNode.Scalar ignored -> {}
            }
        });
    }

    private void entry(String list, YamlNode entry) {
        if (!(entry instanceof YamlNode.Mapping mapping)) {
            return;
        }
        YamlNode id = mapping.entries().getOrDefault("id", mapping.entries().get("name"));
        if (id instanceof YamlNode.Scalar scalar) {
            String place = list + "/" + scalar.text();
            lines.putIfAbsent(place, mapping.line());
            mapping.entries().forEach((key, value) -> lines.putIfAbsent(place + "/" + key, value.line()));
        }
        walk(mapping, "." + list + "[]");
    }
}
