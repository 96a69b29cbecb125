package rathaus.records.usecases;

/** A table of an Aktenplan has a mistake in this line; nothing of it was imported. */
class MalformedAktenplanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedAktenplanException(int line, String problem) {
        super("Aktenplan, line " + line + ": " + problem);
        this.line = line;
    }

    int line() {
        return line;
    }
}
