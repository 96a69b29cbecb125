package rathaus.servicepackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Building blocks of forms (FIM: Bausteine) and code lists that are shipped with the product. A package names a block with its
 * version; what it names is copied into it when it is read, as {@code bausteine/person-1.yaml}, and so is part of its hash: a
 * published version keeps the words it was published with, whatever later versions of the product bring.
 */
final class Bausteine {

    private static final Pattern REFERENCE = Pattern.compile("([a-z][a-z0-9-]{0,39})@([1-9]\\d{0,3})");
    private static final Pattern LIST = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");

    private Bausteine() {}

    /** Path of a block inside of a package; empty if the reference is not of the form {@code person@1}. */
    static Optional<String> path(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.matches()
                ? Optional.of("bausteine/" + matcher.group(1) + "-" + matcher.group(2) + ".yaml")
                : Optional.empty();
    }

    /** The files together with the blocks and code lists that they name and do not bring themselves. */
    static Map<String, PackageFile> completed(Map<String, PackageFile> files) {
        Map<String, PackageFile> all = new LinkedHashMap<>(files);
        Map<String, PackageFile> named = new HashMap<>();
        Optional.ofNullable(files.get("formular.yaml")).ifPresent(form -> named.putAll(namedIn(form, all)));
        for (PackageFile block : named.values().stream().toList()) {
            named.putAll(namedIn(block, all));
        }
        named.forEach(all::putIfAbsent);
        return all;
    }

    /** What a file names and the product ships; blocks that the package brings itself count, to find their code lists. */
    static Map<String, PackageFile> namedIn(PackageFile file, Map<String, PackageFile> own) {
        Map<String, PackageFile> found = new HashMap<>();
        file.text()
                .flatMap(text -> YamlFile.read(file.path(), text, new Befunde()))
                .ifPresent(root -> {
                    new References(reference -> path(reference).ifPresent(path -> take(path, own, found)), name -> {
                                if (LIST.matcher(name).matches()) {
                                    take("codelisten/" + name + ".yaml", own, found);
                                }
                            })
                            .visit(root);
                });
        return found;
    }

    private static void take(String path, Map<String, PackageFile> own, Map<String, PackageFile> found) {
        Optional.ofNullable(own.get(path)).or(() -> shipped(path)).ifPresent(file -> found.put(path, file));
    }

    /** The file that the product ships under this path. */
    static Optional<PackageFile> shipped(String path) {
        try (InputStream file = Bausteine.class.getResourceAsStream("/" + path)) {
            return file == null ? Optional.empty() : Optional.of(new PackageFile(path, file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks through a file and reports the blocks and code lists that it names. */
    private record References(java.util.function.Consumer<String> blocks, java.util.function.Consumer<String> lists) {

        void visit(YamlNode node) {
            switch (node) {
                case YamlNode.Mapping mapping ->
                    mapping.entries().forEach((key, value) -> {
                        if (value instanceof YamlNode.Scalar scalar) {
                            name(key, scalar.text().strip());
                        } else {
                            visit(value);
                        }
                    });
                case YamlNode.Sequence sequence -> sequence.entries().forEach(this::visit);
                case YamlNode.Scalar ignored -> {}
            }
        }

        private void name(String key, String value) {
            if (key.equals("baustein")) {
                blocks.accept(value);
            } else if (key.equals("codeliste")) {
                lists.accept(value);
            }
        }
    }
}
