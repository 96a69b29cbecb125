package rathaus.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rathaus.audit.ArchiveProof;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/**
 * {@code ./rathaus verify [--data DIR] [Kommune [Aktenzeichen]]}: proves one file, one Kommune or all of them. Works beside a
 * running installation, and starts the database itself while none runs. {@code ./rathaus verify <folder or zip>} proves an
 * exported file by itself.
 */
final class VerifyCommand implements Command {

    private final PrintStream out;
    private final PrintStream problems;

    VerifyCommand(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() == 1 && arguments.getFirst().matches(".*[/.\\\\].*")) {
            return new ExportProof(out).prove(Path.of(arguments.getFirst()));
        }
        VerifyOptions options = VerifyOptions.of(arguments);
        return ProofContext.use(
                options.data(),
                problems,
                parts -> new Proving(parts.getBean(ArchiveProof.class), parts.getBean(Kommunen.class)).prove(options));
    }

    /** For tests, which have a database already. */
    int prove(ArchiveProof proof, Kommunen kommunen, List<String> arguments) {
        return new Proving(proof, kommunen).prove(VerifyOptions.of(arguments));
    }

    private final class Proving {

        private final ArchiveProof proof;
        private final Kommunen kommunen;

        Proving(ArchiveProof proof, Kommunen kommunen) {
            this.proof = proof;
            this.kommunen = kommunen;
        }

        int prove(VerifyOptions options) {
            List<Kommune> asked = options.kommune()
                    .map(slug -> List.of(
                            kommunen.withSlug(slug).orElseThrow(() -> new WrongUse("command.verify.no-kommune", slug))))
                    .orElseGet(kommunen::all);
            boolean whole = true;
            for (Kommune kommune : asked) {
                whole &= prove(kommune, options);
            }
            out.println(CommandTexts.text(whole ? "command.verify.whole" : "command.verify.broken"));
            return whole ? FINE : FINDINGS;
        }

        private boolean prove(Kommune kommune, VerifyOptions options) {
            ProofReport report = new ProofReport(out, kommune);
            Optional<ArchiveProof.Proof> found =
                    KommuneScope.call(kommune.id(), () -> proof.prove(options.file(), report::progress));
            if (found.isEmpty()) {
                throw new WrongUse(
                        "command.verify.no-file",
                        kommune.name(),
                        options.file().map(Object::toString).orElse(""));
            }
            report.print(found.get());
            return found.get().isWhole();
        }
    }
}
