package rathaus.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Section;

/** The states of foreign addresses: ISO 3166-1, the code list that is shipped with the product. */
final class Countries {

    private static final String FILE = "codelisten/staaten-2025.yaml";
    private static final CodeList ALL = load();

    private Countries() {}

    /** The state that somebody means; also the only one that begins so. */
    static Optional<CodeList.Entry> meant(String typed) {
        List<CodeList.Entry> hits = ALL.search(typed, 2);
        return ALL.meant(typed).or(() -> hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty());
    }

    static boolean exists(String code) {
        return ALL.entry(code).isPresent();
    }

    /** German name; the code itself if the list does not know it. */
    static String name(String code) {
        return ALL.entry(code).map(CodeList.Entry::label).orElse(code);
    }

    private static CodeList load() {
        try (InputStream file = Countries.class.getResourceAsStream("/" + FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Section.root(FILE, text, new Befunde())
                    .map(root -> CodeLists.list("staaten-2025", root))
                    .orElseThrow(() -> new IllegalStateException(FILE + " is faulty"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
