package rathaus.documents;

/** The disk did not do its part. Nothing that was acknowledged is lost; the act that asked for it has not happened. */
public final class ContentStorageFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public ContentStorageFailed(Trouble trouble, Throwable cause) {
        super("Content store: " + trouble, cause);
        this.trouble = trouble;
    }

    public ContentStorageFailed(Trouble trouble) {
        super("Content store: " + trouble);
        this.trouble = trouble;
    }

    /** What is wrong, for the operator. */
    public Trouble trouble() {
        return trouble;
    }

    /** Kinds of trouble. */
    public enum Trouble {
        DISK_FULL,
        NOT_WRITABLE,
        MISSING,
        CHANGED,
        BROKEN
    }
}
