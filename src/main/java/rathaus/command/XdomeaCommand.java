package rathaus.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rathaus.xdomea.Metadata;
import rathaus.xdomea.Schriftgutobjekt;
import rathaus.xdomea.Valuation;
import rathaus.xdomea.XdomeaFinding;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaReader;
import rathaus.xdomea.XdomeaReading;

/**
 * {@code ./rathaus xdomea show <file>} prints what a package holds: Akten, Vorgänge, Dokumente, and whether their files are
 * there. Starts neither database nor web server nor Spring.
 */
final class XdomeaCommand implements Command {

    private final PrintStream out;

    XdomeaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "xdomea";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("show")) {
            throw new WrongUse("command.xdomea.use");
        }
        Path file = Path.of(arguments.get(1));
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("command.xdomea.missing", file);
        }
        try {
            XdomeaReading reading = XdomeaReader.read(file);
            reading.message().ifPresent(message -> print(message, reading.files()));
            reading.findings().forEach(this::print);
            boolean fine = reading.isSound();
            out.println(CommandTexts.text(
                    fine ? "command.xdomea.fine" : "command.xdomea.findings",
                    String.valueOf(file.getFileName()),
                    reading.findings().size()));
            return fine ? FINE : FINDINGS;
        } catch (IOException e) {
            out.println(CommandTexts.text("command.xdomea.unreadable", file));
            return FINDINGS;
        }
    }

    private void print(XdomeaMessage message, Set<String> present) {
        out.println(CommandTexts.text(
                "command.xdomea.message",
                message.kind().code(),
                message.kind().standardName(),
                message.version().number()));
        line(CommandTexts.text(
                "command.xdomea.head",
                message.head().process().toString(),
                message.head().createdAt().toString(),
                message.head().sender().name(),
                message.head().recipient().name()));
        message.objects().forEach(object -> print(object, 1, present));
        message.valuations()
                .forEach(valued -> line(CommandTexts.text(
                        "command.xdomea.valued",
                        valued.object().toString(),
                        valued.valuation().code())));
        message.imports()
                .forEach(imported -> line(CommandTexts.text(
                        imported.successful() ? "command.xdomea.imported" : "command.xdomea.not-imported",
                        imported.object().toString(),
                        imported.signature(),
                        imported.trouble())));
    }

    private void print(Schriftgutobjekt object, int depth, Set<String> present) {
        String indent = "  ".repeat(depth);
        Metadata metadata = object.metadata();
        String level = CommandTexts.text(
                "command.xdomea.level." + object.level().name().toLowerCase(Locale.ROOT));
        line(indent + level + " " + join(" | ", metadata.reference(), metadata.subject()));
        String details = join(
                ", ",
                named("plan", join(" ", metadata.planNumber(), metadata.planTitle())),
                named("type", metadata.type()),
                named("begin", text(metadata.begin())),
                named("end", text(metadata.end())),
                named("closed", text(metadata.closedOn())),
                named("valuation", metadata.valuation().map(Valuation::code).orElse("")),
                named("years", text(metadata.retentionYears())),
                named("kept-until", text(metadata.retentionEnd())));
        if (!details.isEmpty()) {
            line(indent + "  " + details);
        }
        object.files()
                .forEach(file -> line(indent + "  "
                        + CommandTexts.text(
                                present.contains(file.fileName())
                                        ? "command.xdomea.file"
                                        : "command.xdomea.file-missing",
                                file.fileName(),
                                file.formatVersion())));
        object.contents().forEach(content -> print(content, depth + 1, present));
    }

    private void print(XdomeaFinding finding) {
        line("  " + CommandTexts.text("command.xdomea.finding." + finding.key(), finding.about()));
    }

    /** Foreign texts must not steer the terminal. */
    private void line(String text) {
        out.println(text.replaceAll("\\p{Cntrl}", " "));
    }

    private static String named(String key, String value) {
        return value.isEmpty() ? "" : CommandTexts.text("command.xdomea.metadata." + key, value);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String join(String between, String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
