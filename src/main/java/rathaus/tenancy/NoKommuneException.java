package rathaus.tenancy;

/**
 * Something that belongs to a Kommune was asked for without one. A request that names none is answered with "not found";
 * anywhere else it is a defect.
 */
public class NoKommuneException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoKommuneException() {
        super("No Kommune is open");
    }
}
