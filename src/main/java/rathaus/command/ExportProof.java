package rathaus.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Locale;
import rathaus.audit.FolderProof;

/** Proves an exported file, folder or zip, and says what was found. Needs no database and no Spring. */
record ExportProof(PrintStream out) {

    int prove(Path exported) {
        if (!Files.exists(exported)) {
            throw new WrongUse("command.verify.no-folder", exported);
        }
        try {
            return print(exported, FolderProof.prove(exported));
        } catch (IOException | ProviderNotFoundException e) {
            out.println(CommandTexts.text("command.verify.no-export", exported));
            return Command.FINDINGS;
        }
    }

    private int print(Path exported, FolderProof.Result result) {
        out.println(CommandTexts.text(
                "command.verify.exported", exported, result.files(), result.acts(), result.stamped()));
        result.authorities()
                .forEach(authority -> out.println(CommandTexts.text("command.verify.authority", authority)));
        result.faults()
                .forEach(fault -> out.println(CommandTexts.text(
                        "command.verify.exported-fault",
                        fault.place(),
                        CommandTexts.text("command.verify.exported."
                                + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')))));
        boolean whole = result.faults().isEmpty();
        out.println(CommandTexts.text(whole ? "command.verify.whole" : "command.verify.export-broken"));
        return whole ? Command.FINE : Command.FINDINGS;
    }
}
