package rathaus.xdomea;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import rathaus.xdomea.XdomeaFinding.Kind;

/**
 * The files of a package with their hashes, and its message. Streams: of a package only the message is held in memory.
 *
 * @param hashes SHA-256 in hexadecimal by name
 */
record PackageFiles(String messageName, byte[] message, Map<String, String> hashes) {

    static final int MOST_ENTRIES = 50_000;
    static final int MOST_MESSAGE_BYTES = 64 * 1024 * 1024;
    static final long MOST_BYTES = 8L * 1024 * 1024 * 1024;
    /** Deflate cannot do better than about 1,032; real files stay far below. The first bytes of an entry are free. */
    static final long MOST_RATIO = 400;

    private static final long FREE = 4 * 1024 * 1024;
    private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern MESSAGE =
            Pattern.compile("(?:" + UUID + "|xx)_(?:[A-Za-z]+\\.[A-Za-z]+\\.)?0[0-9]{3}(?:_[0-9]+)?\\.xml");

    /** Whether a file of this name is the message of a package. */
    static boolean isMessage(String name) {
        return MESSAGE.matcher(name).matches();
    }

    static PackageFiles read(InputStream zip) throws IOException, Refused {
        Map<String, String> hashes = new TreeMap<>();
        Set<String> names = new HashSet<>();
        Counted counted = new Counted(zip);
        String messageName = "";
        byte[] message = {};
        long total = 0;
        try (ZipInputStream entries = new ZipInputStream(counted)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String name = safeName(entry.getName());
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new Refused(Kind.NAME_TWICE, name);
                }
                if (names.size() > MOST_ENTRIES) {
                    throw new Refused(Kind.TOO_MANY_ENTRIES, String.valueOf(MOST_ENTRIES));
                }
                boolean isMessage = isMessage(name);
                if (isMessage && !messageName.isEmpty()) {
                    throw new Refused(Kind.SEVERAL_MESSAGES, name);
                }
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                total += copy(entries, new Sink(name, isMessage ? kept : null, hashes), counted, total);
                if (isMessage) {
                    messageName = name;
                    message = kept.toByteArray();
                }
            }
        } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
            throw new Refused(Kind.BROKEN_ZIP, "");
        }
        if (messageName.isEmpty()) {
            throw new Refused(names.isEmpty() ? Kind.BROKEN_ZIP : Kind.NO_MESSAGE, "");
        }
        hashes.remove(messageName);
        return new PackageFiles(messageName, message, hashes);
    }

    InputStream messageStream() {
        return new ByteArrayInputStream(message);
    }

    private static long copy(InputStream entry, Sink sink, Counted source, long before) throws IOException, Refused {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            long total = before + size;
            if (total > MOST_BYTES || (sink.isMessage() && size > MOST_MESSAGE_BYTES)) {
                throw new Refused(Kind.TOO_LARGE, sink.name());
            }
            if (total > FREE + source.count() * MOST_RATIO) {
                throw new Refused(Kind.TOO_MUCH_COMPRESSED, sink.name());
            }
            sink.take(buffer, read);
        }
        sink.close();
        return size;
    }

    /** The last part of a name; refuses those that lead out of the package. */
    private static String safeName(String entry) throws Refused {
        boolean unsafe = entry.length() > 400
                || entry.startsWith("/")
                || entry.contains("\\")
                || entry.contains(":")
                || entry.chars().anyMatch(Character::isISOControl)
                || java.util.Arrays.asList(entry.split("/")).contains("..");
        if (unsafe) {
            throw new Refused(Kind.UNSAFE_NAME, "");
        }
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    /** Where the bytes of an entry go: into its hash, those of the message into memory too. */
    private static final class Sink {

        private final String name;
        private final @Nullable ByteArrayOutputStream kept;
        private final Map<String, String> hashes;
        private final MessageDigest digest = sha256();

        Sink(String name, @Nullable ByteArrayOutputStream kept, Map<String, String> hashes) {
            this.name = name;
            this.kept = kept;
            this.hashes = hashes;
        }

        String name() {
            return name;
        }

        boolean isMessage() {
            return kept != null;
        }

        void take(byte[] bytes, int length) {
            digest.update(bytes, 0, length);
            if (kept != null) {
                kept.write(bytes, 0, length);
            }
        }

        void close() {
            hashes.put(name, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
