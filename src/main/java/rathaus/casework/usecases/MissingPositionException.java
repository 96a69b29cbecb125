package rathaus.casework.usecases;

/** The Aktenplan of the Kommune has no position for a Leistung: its Anträge wait until somebody adds it. */
final class MissingPositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String position;

    MissingPositionException(String position) {
        super("The Aktenplan has no position " + position);
        this.position = position;
    }

    String position() {
        return position;
    }
}
