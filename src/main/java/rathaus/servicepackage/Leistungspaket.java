package rathaus.servicepackage;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;

/**
 * A Leistung as files (DESIGN 4): immutable, within the bounds of {@link PackageReader}, not yet interpreted. Equal content
 * has an equal hash, wherever it was read from. Complete in itself: the blocks and code lists of the product that it names are
 * among its files.
 */
public final class Leistungspaket {

    private final LeistungId id;
    private final SortedMap<String, PackageFile> files;
    private final ContentHash hash;

    Leistungspaket(LeistungId id, Map<String, PackageFile> files) {
        this.id = id;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.hash = hashOf(this.files);
    }

    /** The name of the package, that is of its folder. */
    public LeistungId id() {
        return id;
    }

    /** SHA-256 over the sorted list of paths and hashes; the identity of a published version. */
    public ContentHash hash() {
        return hash;
    }

    /** The file at this path. */
    public Optional<PackageFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The files directly in this folder with this ending, by name: {@code in("schreiben", ".html")}. */
    public List<PackageFile> in(String folder, String ending) {
        String start = folder + "/";
        return files.values().stream()
                .filter(file -> file.path().startsWith(start)
                        && file.path().endsWith(ending)
                        && file.path().indexOf('/', start.length()) < 0)
                .toList();
    }

    /** All files, by path. */
    public List<PackageFile> all() {
        return List.copyOf(files.values());
    }

    /** Whether a block of the package names this code list; it is among the files even if every use leaves its field out. */
    public boolean isNamedByABlock(PackageFile list) {
        return in("bausteine", ".yaml").stream()
                .anyMatch(block ->
                        Bausteine.namedIn(block, Map.of(list.path(), list)).containsKey(list.path()));
    }

    private static ContentHash hashOf(SortedMap<String, PackageFile> files) {
        StringBuilder list = new StringBuilder();
        files.forEach((path, file) -> list.append(path)
                .append('\0')
                .append(ContentHash.of(file.bytes()))
                .append('\n'));
        return ContentHash.of(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Leistungspaket " + id + " " + hash;
    }
}
