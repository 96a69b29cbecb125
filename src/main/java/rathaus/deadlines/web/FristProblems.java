package rathaus.deadlines.web;

/** Titles of problems (RFC 9457) of the calculation of terms; programs read them, in German as the law is. */
final class FristProblems {

    static final String FAULTY = "Angaben fehlen oder sind falsch";
    static final String UNKNOWN = "Diese Regel gibt es nicht";

    private FristProblems() {}
}
