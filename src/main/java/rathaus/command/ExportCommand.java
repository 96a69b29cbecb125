package rathaus.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.audit.AkteExport;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.records.Aktenzeichen;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/**
 * {@code ./rathaus export [--data DIR] <Kommune> <Aktenzeichen> <new file.zip>}: writes a whole file as a zip that proves itself.
 * Noted in the access log as done by this command.
 */
final class ExportCommand implements Command {

    private final PrintStream out;
    private final PrintStream problems;

    ExportCommand(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> arguments) {
        Wish wish = Wish.of(arguments);
        return ProofContext.use(wish.options().data(), problems, parts -> export(parts, wish));
    }

    /** What was typed, in order. */
    record Wish(VerifyOptions options, String kommune, Aktenzeichen file, Path target) {

        static Wish of(List<String> arguments) {
            if (arguments.size() < 3) {
                throw new WrongUse("command.export.use");
            }
            VerifyOptions options = VerifyOptions.of(arguments.subList(0, arguments.size() - 1));
            return new Wish(
                    options,
                    options.kommune().orElseThrow(() -> new WrongUse("command.export.use")),
                    options.file().orElseThrow(() -> new WrongUse("command.export.use")),
                    Path.of(arguments.getLast()));
        }
    }

    int export(BeanFactory parts, Wish wish) {
        Kommune kommune = parts.getBean(Kommunen.class)
                .withSlug(wish.kommune())
                .orElseThrow(() -> new WrongUse("command.verify.no-kommune", wish.kommune()));
        return KommuneScope.call(kommune.id(), () -> {
            AkteExport.Prepared prepared = prepared(parts, wish.file(), kommune.id())
                    .orElseThrow(() -> new WrongUse(
                            "command.verify.no-file",
                            kommune.name(),
                            wish.file().toString()));
            return write(prepared, wish.target());
        });
    }

    private static Optional<AkteExport.Prepared> prepared(BeanFactory parts, Aktenzeichen file, KommuneId kommune) {
        TransactionTemplate noted = new TransactionTemplate(parts.getBean(PlatformTransactionManager.class));
        AkteExport export = parts.getBean(AkteExport.class);
        return noted.execute(status -> export.prepare(file, new Actor.Machine("command.export", kommune)));
    }

    private int write(AkteExport.Prepared prepared, Path target) {
        try (OutputStream zip =
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            prepared.writeTo(zip);
        } catch (FileAlreadyExistsException e) {
            throw new WrongUse("command.xdatenfelder.exists", target);
        } catch (IOException e) {
            out.println(CommandTexts.text("command.export.failed", target));
            return FINDINGS;
        }
        out.println(CommandTexts.text("command.export.done", target, target.toAbsolutePath()));
        return FINE;
    }
}
