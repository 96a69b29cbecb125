package rathaus.disposal;

import java.util.List;

/** What came of an act on an exchange. */
public sealed interface Taken {

    /** It is done. */
    record Done() implements Taken {}

    /** Nothing changed. */
    record Refused(List<Problem> problems) implements Taken {

        public Refused {
            problems = List.copyOf(problems);
        }

        /** For one reason. */
        public static Refused because(Problem.Reason reason, Object about) {
            return new Refused(List.of(Problem.of(reason, about)));
        }
    }
}
