package rathaus.servicepackage;

/** A constant that package files name by a German word. */
public interface FileWord {

    /** The word in package files: {@code vor-ausstellung}. */
    String word();
}
