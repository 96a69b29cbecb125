package rathaus.tenancy;

/** A page that belongs to a Kommune was asked for without one: shown as "not found". */
public class NoKommuneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoKommuneException() {
        super("The request names no Kommune");
    }
}
