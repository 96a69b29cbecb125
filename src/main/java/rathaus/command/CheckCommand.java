package rathaus.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rathaus.servicepackage.PackageReader;
import rathaus.sharing.DeliveredOrtsrecht;
import rathaus.sharing.PackageCheck;

/**
 * {@code ./rathaus check [--format text|json|sarif] [package…]}: checks Leistungspakete and runs their Musterfaelle. Each argument is a folder or a zip
 * file; without arguments every folder in {@code leistungen/} is checked. Starts neither database nor web server nor Spring.
 */
final class CheckCommand implements Command {

    private final PrintStream out;
    private final Path packages;
    private final DeliveredOrtsrecht ortsrecht;

    CheckCommand(PrintStream out, Installation installation) {
        this.out = out;
        this.packages = installation.packages();
        this.ortsrecht = installation.ortsrecht();
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public int run(List<String> arguments) {
        try {
            return check(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int check(List<String> arguments) throws IOException {
        CheckOptions options = CheckOptions.of(arguments);
        List<Path> paths = options.packages().isEmpty() ? all() : options.packages();
        if (paths.isEmpty()) {
            out.println(CommandTexts.text("command.check.none", packages));
            return WRONG_USE;
        }
        List<Path> missing = paths.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(path -> out.println(CommandTexts.text("command.check.missing", path)));
            return WRONG_USE;
        }
        List<CheckedPath> checked = new ArrayList<>();
        for (Path path : paths) {
            checked.add(new CheckedPath(path, check(path)));
        }
        out.println(
                switch (options.format()) {
                    case TEXT -> Findings.text(checked);
                    case JSON -> Findings.json(checked);
                    case SARIF -> Findings.sarif(checked);
                });
        return Findings.sound(checked) == paths.size() ? FINE : FINDINGS;
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(packages)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(packages)) {
            return new ArrayList<>(folders.filter(Files::isDirectory).sorted().toList());
        }
    }

    private PackageCheck check(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return PackageCheck.of(PackageReader.folder(path), ortsrecht);
        }
        try (InputStream archive = Files.newInputStream(path)) {
            return PackageCheck.of(PackageReader.zip(PackageReader.nameOf(path), archive), ortsrecht);
        }
    }
}
