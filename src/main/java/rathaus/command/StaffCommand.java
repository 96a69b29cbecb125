package rathaus.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import rathaus.identity.FirstAdministrators;
import rathaus.identity.StaffWish;
import rathaus.kernel.Actor;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/**
 * {@code ./rathaus staff add [--data DIR] [--another] <Kommune> <login> <name>}: creates the first administrator of a Kommune
 * and prints the initial password, once. Whoever may read the data folder may do this; the history names the machine.
 */
final class StaffCommand implements Command {

    private final PrintStream out;
    private final PrintStream problems;

    StaffCommand(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public int run(List<String> arguments) {
        StaffOptions options = StaffOptions.of(arguments);
        return ProofContext.use(options.data(), problems, parts -> add(parts, options));
    }

    int add(BeanFactory parts, StaffOptions options) {
        Kommune kommune = parts.getBean(Kommunen.class)
                .withSlug(options.kommune())
                .orElseThrow(() -> new WrongUse("command.verify.no-kommune", options.kommune()));
        Actor.Machine operator = new Actor.Machine("command.staff", kommune.id());
        FirstAdministrators.Outcome outcome = KommuneScope.call(
                kommune.id(),
                () -> parts.getBean(FirstAdministrators.class)
                        .appoint(operator, options.login(), options.displayName(), options.another()));
        return switch (outcome) {
            case FirstAdministrators.Appointed appointed -> said(kommune, appointed);
            case FirstAdministrators.AlreadyThere there -> {
                problems.println(CommandTexts.text("command.staff.already-there", kommune.name()));
                yield FINDINGS;
            }
            case FirstAdministrators.Refused refused -> {
                refused.problems().stream().sorted().forEach(this::complain);
                yield WRONG_USE;
            }
        };
    }

    private int said(Kommune kommune, FirstAdministrators.Appointed appointed) {
        out.println(CommandTexts.text("command.staff.added", kommune.name(), appointed.login()));
        out.println(CommandTexts.text("command.staff.password", appointed.password()));
        out.println(CommandTexts.text("command.staff.next", kommune.slug()));
        return FINE;
    }

    private void complain(StaffWish.Problem problem) {
        String key = problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        problems.println(CommandTexts.text("command.staff.problem." + key));
    }
}
