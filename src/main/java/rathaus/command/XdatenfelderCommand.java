package rathaus.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rathaus.forms.xdatenfelder.XdatenfelderExport;
import rathaus.forms.xdatenfelder.XdatenfelderImport;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.PackageReader;

/**
 * {@code ./rathaus xdatenfelder import <schema> <package>} makes the draft of a Leistungspaket from a Stammdatenschema of FIM;
 * {@code ./rathaus xdatenfelder export <package> <schema>} writes the form of a package as one. Starts neither database nor web
 * server nor Spring.
 */
final class XdatenfelderCommand implements Command {

    private static final int MOST_BYTES = 10_000_001;
    private static final int MOST_LISTS = 300;

    private final PrintStream out;
    private final Clock clock;

    XdatenfelderCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "xdatenfelder";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 3 || !arguments.getFirst().matches("import|export")) {
            throw new WrongUse("command.xdatenfelder.use");
        }
        Path from = Path.of(arguments.get(1));
        Path to = Path.of(arguments.get(2));
        if (!Files.exists(from)) {
            throw new WrongUse("command.xdatenfelder.missing", from);
        }
        if (Files.exists(to)) {
            throw new WrongUse("command.xdatenfelder.exists", to);
        }
        try {
            return arguments.getFirst().equals("import") ? read(from, to) : write(from, to);
        } catch (IOException e) {
            out.println(CommandTexts.text("command.xdatenfelder.failed", to));
            return FINDINGS;
        }
    }

    private int read(Path schema, Path target) throws IOException {
        String name = String.valueOf(target.toAbsolutePath().normalize().getFileName());
        if (!LeistungId.isWellFormed(name)) {
            throw new WrongUse("command.xdatenfelder.name", name);
        }
        if (!Files.isRegularFile(schema)) {
            throw new WrongUse("command.xdatenfelder.no-file", schema);
        }
        String file = String.valueOf(schema.getFileName());
        return switch (XdatenfelderImport.read(new LeistungId(name), file, bytes(schema), beside(schema))) {
            case XdatenfelderImport.Outcome.Drafted draft -> {
                NewFiles.folder(target, draft.files());
                print(draft.befunde());
                out.println(CommandTexts.text(
                        "command.xdatenfelder.imported",
                        target,
                        draft.pages(),
                        draft.fields(),
                        draft.befunde().size()));
                yield FINE;
            }
            case XdatenfelderImport.Outcome.Refused refused -> refused(refused.befunde(), schema);
        };
    }

    private int write(Path paket, Path target) throws IOException {
        PackageReader.Reading reading = PackageReader.folder(paket);
        return switch (XdatenfelderExport.write(reading, clock.instant().truncatedTo(ChronoUnit.SECONDS))) {
            case XdatenfelderExport.Outcome.Written written -> {
                SortedMap<Path, byte[]> files = new TreeMap<>();
                Path schema = target.toAbsolutePath().normalize();
                written.codeLists().forEach((name, content) -> files.put(schema.resolveSibling(name), content));
                files.put(schema, written.schema());
                NewFiles.write(files);
                print(written.befunde());
                out.println(CommandTexts.text(
                        "command.xdatenfelder.exported",
                        target,
                        written.codeLists().size(),
                        written.befunde().size()));
                yield FINE;
            }
            case XdatenfelderExport.Outcome.Refused refused -> refused(refused.befunde(), paket);
        };
    }

    private int refused(List<Befund> befunde, Path file) {
        print(befunde);
        out.println(CommandTexts.text("command.xdatenfelder.refused", file));
        return FINDINGS;
    }

    private void print(List<Befund> befunde) {
        befunde.stream().map(Befund::inOneLine).forEach(line -> out.println("  " + line));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(MOST_BYTES);
        }
    }

    /** Genericode files in the folder of the schema. */
    private static Map<String, byte[]> beside(Path schema) throws IOException {
        SortedMap<String, byte[]> lists = new TreeMap<>();
        Path folder = schema.toAbsolutePath().normalize().resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName()
                            .toString()
                            .toLowerCase(java.util.Locale.ROOT)
                            .matches(".*genericode.*\\.xml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_LISTS)
                    .toList()) {
                lists.put(String.valueOf(file.getFileName()), bytes(file));
            }
        }
        return lists;
    }
}
