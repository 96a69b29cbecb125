package rathaus.command;

import java.util.List;

/** One word of the command line and what it does. Its summary stands under {@code command.<name>.summary}. */
interface Command {

    int FINE = 0;
    int FINDINGS = 1;
    int WRONG_USE = 2;

    /** The word itself: {@code check}. */
    String name();

    /**
     * Does the work and answers with the exit status of the process.
     *
     * @throws WrongUse if the arguments make no sense
     */
    int run(List<String> arguments);
}
