package rathaus.xdomea;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import rathaus.xdomea.Schriftgutobjekt.PrimaryFile;
import rathaus.xdomea.XdomeaFinding.Kind;

/** Reads packages of other systems, as zip or as the bare message. Whatever is in them, it answers with findings. */
public final class XdomeaReader {

    private static final int PEEK = 4;

    private XdomeaReader() {}

    /** A package or message on the disk. Primary documents of a bare message are looked for beside it. */
    public static XdomeaReading read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("");
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, name -> isPlain(name) && Files.isRegularFile(folder.resolve(name)));
        }
    }

    /** A package or message that somebody sent. A bare message comes without primary documents. */
    public static XdomeaReading read(InputStream bytes) throws IOException {
        return read(bytes, name -> false);
    }

    private static XdomeaReading read(InputStream bytes, Predicate<String> beside) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        Values values = new Values();
        try {
            buffered.mark(PEEK);
            byte[] head = buffered.readNBytes(PEEK);
            buffered.reset();
            if (head.length == 0) {
                throw new Refused(Kind.EMPTY_FILE, "");
            }
            return head[0] == 'P' && head[head.length - 1] <= 8 && head.length == PEEK
                    ? zipped(buffered, values)
                    : bare(buffered, values, beside);
        } catch (Refused refused) {
            values.findings().add(refused.finding());
            return new XdomeaReading(Optional.empty(), Set.of(), values.findings());
        }
    }

    private static XdomeaReading zipped(InputStream zip, Values values) throws IOException, Refused {
        PackageFiles files = PackageFiles.read(zip);
        XdomeaMessage message =
                new MessageParsing(values).message(SafeXml.read(files.messageStream(), files.messageName()));
        compare(message, files.hashes(), values);
        return new XdomeaReading(Optional.of(message), files.hashes().keySet(), values.findings());
    }

    private static XdomeaReading bare(InputStream xml, Values values, Predicate<String> beside)
            throws IOException, Refused {
        byte[] bytes = xml.readNBytes(PackageFiles.MOST_MESSAGE_BYTES + 1);
        if (bytes.length > PackageFiles.MOST_MESSAGE_BYTES) {
            throw new Refused(Kind.TOO_LARGE, "");
        }
        XdomeaMessage message =
                new MessageParsing(values).message(SafeXml.read(new java.io.ByteArrayInputStream(bytes), ""));
        Set<String> present = new HashSet<>();
        for (PrimaryFile file : named(message)) {
            if (beside.test(file.fileName())) {
                present.add(file.fileName());
            } else {
                values.add(Kind.FILE_MISSING, file.fileName());
            }
        }
        return new XdomeaReading(Optional.of(message), present, values.findings());
    }

    private static void compare(XdomeaMessage message, Map<String, String> hashes, Values values) {
        Map<String, String> unnamed = new TreeMap<>(hashes);
        for (PrimaryFile file : named(message)) {
            String hash = hashes.get(file.fileName());
            unnamed.remove(file.fileName());
            if (hash == null) {
                values.add(Kind.FILE_MISSING, file.fileName());
            } else if (!file.sha256().isEmpty()
                    && isSha256(file.sha256())
                    && !file.sha256().equals(hash)) {
                values.add(Kind.FILE_CHANGED, file.fileName());
            }
        }
        unnamed.keySet().forEach(name -> values.add(Kind.FILE_NOT_NAMED, name));
    }

    /** An offer describes files and brings none. */
    private static List<PrimaryFile> named(XdomeaMessage message) {
        if (message.kind() != MessageKind.DELIVERY && message.kind() != MessageKind.HAND_OVER) {
            return List.of();
        }
        return message.all().flatMap(object -> object.files().stream()).toList();
    }

    private static boolean isSha256(String hash) {
        return hash.matches("[0-9a-f]{64}");
    }

    private static boolean isPlain(String name) {
        return !name.isBlank()
                && name.length() <= 255
                && name.matches("[^/\\\\:\\x00-\\x1f]+")
                && !name.startsWith("..");
    }
}
