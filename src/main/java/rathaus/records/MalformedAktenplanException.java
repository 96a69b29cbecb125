package rathaus.records;

/** A table of an Aktenplan has a mistake in this line; nothing of it was imported. */
public final class MalformedAktenplanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedAktenplanException(int line, String problem) {
        super("Aktenplan, line " + line + ": " + problem);
        this.line = line;
    }

    /** Which line, from 1. */
    public int line() {
        return line;
    }
}
