package rathaus.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rathaus.audit.FolderProof.Fault;
import rathaus.audit.FolderProof.Kind;
import rathaus.audit.FolderProof.Result;
import rathaus.history.ChainExcerpt;
import rathaus.history.ChainExcerpt.Link;
import rathaus.history.RowStatement;
import rathaus.history.TimeStamps.Checked;
import rathaus.history.TokenCheck;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One proof of one folder. Files are read as streams; sums and acts of one file are kept in memory. */
final class ExportedFolder {

    static final String SUMS = "pruefsummen.sha256";
    static final String ACTS = "protokoll.json";
    static final String CHAIN = "kette.csv";
    static final String STAMPS = "zeitstempel";
    static final String DOKUMENTE = "dokumente";

    private static final HexFormat HEX = HexFormat.of();

    private final Path root;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> sums = new TreeMap<>();
    private final Map<UUID, String> dokumente = new TreeMap<>();
    private final Map<Long, byte[]> linksOfActs = new TreeMap<>();
    private final List<String> authorities = new ArrayList<>();
    private long acts;
    private long waiting;
    private long stamped;

    ExportedFolder(Path root) {
        this.root = root;
    }

    Result prove() throws IOException {
        if (!Files.exists(root.resolve(SUMS))
                || !Files.exists(root.resolve(ACTS))
                || !Files.exists(root.resolve(CHAIN))) {
            return new Result(0, 0, 0, List.of(), List.of(new Fault(Kind.NOT_AN_EXPORT, root.toString())));
        }
        try {
            proveSums();
            JsonNode log = read();
            proveActs(log);
            proveChain(new KommuneId(log.path("kommune").asInt()));
            proveDokumente();
        } catch (JacksonException | IllegalArgumentException e) {
            faults.add(new Fault(Kind.NOT_AN_EXPORT, ACTS + ", " + CHAIN));
        }
        return new Result(sums.size(), acts, stamped, authorities, faults);
    }

    private void proveSums() throws IOException {
        for (String line : Files.readAllLines(root.resolve(SUMS))) {
            String[] parts = line.split(" {2}", 2);
            Path file = root.resolve(parts.length == 2 ? parts[1] : "").normalize();
            if (parts.length != 2 || !file.startsWith(root)) {
                throw new IllegalArgumentException("Not a line of sums");
            }
            sums.put(parts[1], parts[0]);
            if (!Files.exists(file)) {
                faults.add(new Fault(Kind.FILE_MISSING, parts[1]));
            } else if (!hash(file).equals(parts[0])) {
                faults.add(new Fault(Kind.FILE_CHANGED, parts[1]));
            }
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(SUMS) && !sums.containsKey(name))
                    .forEach(name -> faults.add(new Fault(Kind.FILE_UNKNOWN, name)));
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        byte[] block = new byte[64 * 1024];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HEX.formatHex(digest.digest());
    }

    private JsonNode read() throws IOException {
        try (InputStream bytes = Files.newInputStream(root.resolve(ACTS))) {
            return JsonMapper.shared().readTree(bytes);
        }
    }

    private void proveActs(JsonNode log) {
        KommuneId kommune = new KommuneId(log.path("kommune").asInt());
        for (JsonNode act : log.path("handlungen")) {
            acts++;
            String id = act.path("id").asString();
            byte[] hash = HEX.parseHex(act.path("hash").asString());
            provePayload(act, id, hash);
            long number = act.path("nummer").asLong();
            if (number > 0) {
                Link link = new Link(
                        number,
                        UUID.fromString(id),
                        hash,
                        HEX.parseHex(act.path("glied").asString()));
                linksOfActs.put(number, link.link());
                if (!ChainExcerpt.follows(
                        kommune, HEX.parseHex(act.path("vorher").asString()), link)) {
                    faults.add(new Fault(Kind.LINK_DIFFERS, id));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void provePayload(JsonNode act, String id, byte[] hash) {
        if (act.path("inhalt").isMissingNode()) {
            return;
        }
        byte[] body = Base64.getDecoder().decode(act.path("inhalt").asString());
        if (!ChainExcerpt.isPayload(HEX.parseHex(act.path("salz").asString()), body, hash)) {
            faults.add(new Fault(Kind.ACT_CHANGED, id));
            return;
        }
        Object details = ChainExcerpt.fields(body).get("details");
        RowStatement.in((Map<String, Object>) Objects.requireNonNullElse(details, Map.of())).stream()
                .filter(row -> row.table().startsWith("records.dokument"))
                .forEach(row ->
                        dokumente.put(row.id(), String.valueOf(row.values().get("content"))));
    }

    /** Each stretch of links must hang together, hold the acts as the log tells them, and end at a stamp. */
    private void proveChain(KommuneId kommune) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(root.resolve(CHAIN))) {
            @Nullable Link before = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<Link> link = link(line);
                if (link.isPresent()) {
                    proveLink(kommune, before, link.get());
                    before = proveStamp(link.get()) ? null : link.get();
                }
            }
            if (before != null) {
                faults.add(new Fault(Kind.CHAIN_BROKEN, String.valueOf(before.number())));
            }
        }
    }

    /** @param before the link before it in its stretch; null at the beginning of one */
    private void proveLink(KommuneId kommune, @Nullable Link before, Link link) {
        boolean hangs = before == null
                || (before.number() + 1 == link.number() && ChainExcerpt.follows(kommune, before.link(), link));
        if (!hangs) {
            faults.add(new Fault(Kind.CHAIN_BROKEN, String.valueOf(link.number())));
        }
        byte[] told = linksOfActs.get(link.number());
        if (told != null && !Arrays.equals(told, link.link())) {
            faults.add(new Fault(Kind.LINK_DIFFERS, link.event().toString()));
        }
        waiting += told == null ? 0 : 1;
    }

    private static Optional<Link> link(String line) {
        String[] cells = line.split(";", -1);
        return cells.length == 4 && cells[0].matches("[0-9]{1,18}")
                ? Optional.of(new Link(
                        Long.parseLong(cells[0]),
                        UUID.fromString(cells[1]),
                        HEX.parseHex(cells[2]),
                        HEX.parseHex(cells[3])))
                : Optional.empty();
    }

    /** Whether a stamp ends the stretch here. */
    private boolean proveStamp(Link link) throws IOException {
        Path token = root.resolve(STAMPS).resolve(link.number() + ".tst");
        if (!Files.exists(token)) {
            return false;
        }
        switch (TokenCheck.byItself(Files.readAllBytes(token), link.link())) {
            case Checked.Valid valid -> {
                stamped += waiting;
                authorities.add(valid.authority() + ", " + valid.at());
            }
            case Checked.Invalid invalid -> faults.add(new Fault(Kind.STAMP_INVALID, String.valueOf(link.number())));
        }
        waiting = 0;
        return true;
    }

    private void proveDokumente() {
        Set<String> there = new HashSet<>();
        sums.forEach((name, sum) -> {
            if (name.startsWith(DOKUMENTE + "/")) {
                there.add(sum);
            }
        });
        dokumente.forEach((id, content) -> {
            if (!there.contains(content)) {
                faults.add(new Fault(Kind.DOKUMENT_MISSING, id.toString()));
            }
        });
    }
}
