package rathaus.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import rathaus.kernel.LeistungId;
import rathaus.sharing.PackageTemplate;

/** {@code ./rathaus new <name>}: lays down a package that passes the check. Asks nothing and overwrites nothing. */
final class NewCommand implements Command {

    private final PrintStream out;
    private final Path packages;

    /** @param packages the folder that holds all packages */
    NewCommand(PrintStream out, Path packages) {
        this.out = out;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || !LeistungId.isWellFormed(arguments.getFirst())) {
            throw new WrongUse("command.new.wrong-name");
        }
        LeistungId id = new LeistungId(arguments.getFirst());
        Path folder = packages.resolve(id.value());
        if (Files.exists(folder)) {
            throw new WrongUse("command.new.exists", folder);
        }
        try {
            for (Map.Entry<String, String> file : PackageTemplate.files(id).entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(CommandTexts.text("command.new.done", folder, id.value()));
        return FINE;
    }
}
