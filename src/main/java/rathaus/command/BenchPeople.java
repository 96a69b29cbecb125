package rathaus.command;

import java.util.ArrayList;
import java.util.List;
import rathaus.applications.DraftToken;
import rathaus.command.BenchCrowd.Arrival;
import rathaus.command.BenchCrowd.Person;
import rathaus.command.BenchCrowd.Step;

/** What clerks and citizens of the crowd do: every second citizen looks around, the others fill in a form and send it. */
final class BenchPeople {

    private static final List<String> WORDS =
            List.of("parken", "hund", "geburtsurkunde", "kita", "sperrmuell", "gewerbe anmelden", "baustelle");
    private static final int APPLYING = 7;
    private static final int LOOKING = 5;
    private static final int WORKING = 3;

    private final int port;

    BenchPeople(int port) {
        this.port = port;
    }

    /** One citizen for each draft that is complete but for sending. */
    List<Arrival> citizens(List<DraftToken> drafts) {
        List<Arrival> citizens = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int number = i;
            DraftToken draft = drafts.get(i);
            citizens.add(i % 2 == 0 ? () -> looking(number) : () -> applying(number, draft));
        }
        return citizens;
    }

    /** Addresses that are reserved for measurements (RFC 2544). */
    private BenchVisitor visitor(int number) {
        return new BenchVisitor(port, "198.18." + number / 250 + "." + (1 + number % 250));
    }

    private Person looking(int number) {
        BenchVisitor visitor = visitor(number);
        int[] at = {number};
        return person(visitor::close, () -> {
            int step = at[0]++;
            return switch (step % LOOKING) {
                case 0 -> new Step("home", visitor::home);
                case 1, 3 -> new Step("search", () -> visitor.search(WORDS.get(step % WORDS.size())));
                default -> new Step("leistung", visitor::look);
            };
        });
    }

    /** Whoever has sent the Antrag looks around again. */
    private Person applying(int number, DraftToken draft) {
        BenchVisitor visitor = visitor(number);
        int[] at = {number % (APPLYING - 1)};
        return person(visitor::close, () -> {
            int step = at[0]++;
            return switch (Math.min(step, APPLYING)) {
                case 0 -> new Step("leistung", visitor::look);
                case 1 -> new Step("form-begin", visitor::begin);
                case 2 -> new Step("form-page", () -> visitor.open(draft));
                case 3 -> new Step("form-page-save", () -> visitor.save(draft, visitor.open(draft)));
                case 4 -> new Step("review", () -> visitor.review(draft));
                case 5 -> new Step("submission", () -> visitor.submit(draft));
                case 6 -> new Step("receipt", () -> visitor.receipt(draft));
                default -> new Step("search", () -> visitor.search(WORDS.get(step % WORDS.size())));
            };
        });
    }

    /** Sessions of one clerk; each takes other cases of the same desk. */
    List<Arrival> clerks(BenchClerk clerk, List<String> sessions, List<Integer> desk) {
        List<Arrival> clerks = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            int number = i;
            String session = sessions.get(i);
            clerks.add(() -> working(clerk.again(session), number, sessions.size(), desk));
        }
        return clerks;
    }

    private static Person working(BenchClerk clerk, int number, int clerks, List<Integer> desk) {
        int[] at = {number};
        int[] taken = {number % desk.size()};
        return person(clerk::close, () -> {
            int wanted = desk.get(taken[0]);
            return switch (at[0]++ % WORKING) {
                case 0 -> new Step("inbox", clerk::look);
                case 1 -> new Step("case", () -> clerk.open(wanted));
                default -> {
                    taken[0] = (taken[0] + clerks) % desk.size();
                    yield new Step("decision", () -> clerk.decide(wanted));
                }
            };
        });
    }

    private interface Steps {
        Step next();
    }

    private static Person person(Runnable close, Steps steps) {
        return new Person() {
            @Override
            public Step next() {
                return steps.next();
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }
}
