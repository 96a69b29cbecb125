package rathaus.recordsearch;

/** How much of the content of a Dokument can be searched; what is known about it always can. */
public enum TextState {
    /** All of it. */
    COMPLETE,
    /** Its beginning: it is longer than what is indexed. */
    CUT,
    /** It holds no text: a scan without text recognition, a photo. */
    NONE,
    /** Nothing here reads files of this type. */
    NO_READER,
    /** It could not be read: damaged, encrypted, locked up as infected, or too much work. */
    UNREADABLE
}
