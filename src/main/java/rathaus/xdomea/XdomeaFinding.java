package rathaus.xdomea;

/**
 * What is wrong with a package.
 *
 * @param about file name, id or element; never a subject or a name of a person
 */
public record XdomeaFinding(Kind kind, String about) {

    /** Kinds of faults. */
    public enum Kind {
        EMPTY_FILE(true),
        TOO_LARGE(true),
        TOO_MANY_ENTRIES(true),
        TOO_MUCH_COMPRESSED(true),
        UNSAFE_NAME(true),
        NAME_TWICE(true),
        BROKEN_ZIP(true),
        NO_MESSAGE(true),
        SEVERAL_MESSAGES(true),
        BROKEN_XML(true),
        UNKNOWN_VERSION(true),
        UNKNOWN_MESSAGE(true),
        MISSING_ELEMENT(true),
        MALFORMED_VALUE(true),
        ID_TWICE(true),
        FILE_MISSING(true),
        FILE_CHANGED(true),
        OTHER_KIND_NAMED(false),
        FILE_NOT_NAMED(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }
    }

    /** Whether the package must not be used for anything but looking at it. */
    public boolean isError() {
        return kind.error;
    }

    /** Words for it stand under this part of a message key: {@code file-missing}. */
    public String key() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
