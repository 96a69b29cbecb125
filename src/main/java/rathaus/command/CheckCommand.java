package rathaus.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.PackageReader;
import rathaus.sharing.PackageCheck;

/**
 * {@code ./rathaus check [package…]}: checks Leistungspakete and runs their Musterfaelle. Each argument is a folder or a zip
 * file; without arguments every folder in {@code leistungen/} is checked. Starts neither database nor web server nor Spring.
 */
final class CheckCommand {

    /** Everything is fine. */
    static final int FINE = 0;
    /** There are findings. */
    static final int FINDINGS = 1;
    /** Wrong use. */
    static final int WRONG_USE = 2;

    private final PrintStream out;
    private final Path packages;

    /** @param packages the folder that holds all packages */
    CheckCommand(PrintStream out, Path packages) {
        this.out = out;
        this.packages = packages;
    }

    /** Checks and prints; returns the exit status. */
    int run(List<String> arguments) throws IOException {
        List<Path> paths =
                arguments.isEmpty() ? all() : arguments.stream().map(Path::of).toList();
        if (paths.isEmpty()) {
            out.println("Keine Pakete in " + packages + ".");
            return WRONG_USE;
        }
        List<Path> missing = paths.stream().filter(path -> !Files.exists(path)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(path -> out.println("Das Paket " + path + " gibt es nicht."));
            return WRONG_USE;
        }
        int sound = 0;
        int cases = 0;
        for (Path path : paths) {
            PackageCheck check = check(path);
            print(path, check);
            sound += check.isSound() ? 1 : 0;
            cases += check.musterfaelle();
        }
        out.printf("%d Pakete, %d ohne Fehler, %d Musterfälle.%n", paths.size(), sound, cases);
        return sound == paths.size() ? FINE : FINDINGS;
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(packages)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(packages)) {
            return new ArrayList<>(folders.filter(Files::isDirectory).sorted().toList());
        }
    }

    private static PackageCheck check(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return PackageCheck.of(PackageReader.folder(path));
        }
        try (InputStream archive = Files.newInputStream(path)) {
            return PackageCheck.of(PackageReader.zip(PackageReader.nameOf(path), archive));
        }
    }

    private void print(Path path, PackageCheck check) {
        out.printf("%s: %s, %d Musterfälle%n", path, check.isSound() ? "in Ordnung" : "Fehler", check.musterfaelle());
        check.befunde().stream().map(Befund::inOneLine).forEach(line -> out.println("  " + line));
        check.deviations().forEach(line -> out.println("  " + line));
    }
}
