package rathaus.command;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.TimeZone;

/** Where the process begins: finds the command that the first argument names. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        int status = run(List.of(arguments), System.out, System.err);
        if (status != Command.FINE) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream problems) {
        Installation installation = Installation.here();
        List<Command> commands = List.of(
                new RunCommand(out, problems),
                new CheckCommand(out, installation),
                new NewCommand(out, installation.packages()),
                new PreviewCommand(out, installation.ortsrecht()),
                new VerifyCommand(out, problems),
                new ExportCommand(out, problems),
                new StaffCommand(out, problems),
                new XdatenfelderCommand(out, Clock.systemUTC()),
                new XdomeaCommand(out),
                new BenchCommand(out));
        String name = arguments.isEmpty() ? "run" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        try {
            for (Command command : commands) {
                if (command.name().equals(name)) {
                    return command.run(rest);
                }
            }
            throw new WrongUse("command.unknown", name);
        } catch (WrongUse e) {
            problems.println(e.getMessage());
            return Command.WRONG_USE;
        }
    }
}
