package rathaus.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import rathaus.kernel.ContentHash;

/**
 * Addresses of stylesheets, fonts and scripts. One fingerprint over all of them stands in the path, so browsers may keep
 * them for ever and relative addresses inside the stylesheets go on working.
 */
public final class Assets {

    /** Where the assets of this build lie, with a slash at the end: {@code /design/3f9a0c1b2d4e/}. */
    public static final String ROOT = "/design/" + fingerprint() + "/";

    private Assets() {}

    /** Address of one asset: {@code Assets.path("rathaus.css")}. */
    public static String path(String name) {
        return ROOT + name;
    }

    private static String fingerprint() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:static/design/**/*.*");
            List<Resource> sorted = Arrays.stream(files)
                    .filter(Resource::isReadable)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
            StringBuilder hashes = new StringBuilder();
            for (Resource file : sorted) {
                try (InputStream content = file.getInputStream()) {
                    hashes.append(ContentHash.of(content.readAllBytes()).hex());
                }
            }
            byte[] all = hashes.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            return ContentHash.of(all).hex().substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException("The assets of the interface cannot be read", e);
        }
    }
}
