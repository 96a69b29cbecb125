package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.Frist;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Ending;
import rathaus.deadlines.Fristenrechner.Step;

/** What the end of a term means as an answer. */
final class Answers {

    private Answers() {}

    static Calculated of(Frist frist, List<Step> steps, List<String> notes) {
        return switch (frist) {
            case Frist.Ending ending -> calculated(Ending.ENDS, ending.lastDay(), steps, notes);
            case Frist.Suspended suspended -> calculated(Ending.SUSPENDED, suspended.since(), steps, notes);
            case Frist.Unlimited ignored -> calculated(Ending.UNLIMITED, null, steps, notes);
        };
    }

    private static Calculated calculated(Ending ending, @Nullable LocalDate day, List<Step> steps, List<String> notes) {
        return new Calculated(ending, day, steps, notes);
    }

    static List<String> notes(String... notes) {
        return Stream.of(notes).filter(note -> !note.isEmpty()).toList();
    }

    static List<Step> joined(List<Step> before, List<Step> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
