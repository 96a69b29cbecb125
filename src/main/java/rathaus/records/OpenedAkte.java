package rathaus.records;

import java.util.UUID;

/** What came of the wish to open a Vorgang without an Antrag. */
public sealed interface OpenedAkte {

    /** It is open as this Vorgang of this Akte. */
    record Opened(UUID vorgang, Aktenzeichen aktenzeichen, int number) implements OpenedAkte {}

    /** The same wish was fulfilled before; nothing changed. */
    record AlreadyOpened(UUID vorgang, Aktenzeichen aktenzeichen, int number) implements OpenedAkte {}

    /** The Aktenplan of the Kommune has no such position today; nothing changed. */
    record UnknownPosition(String position) implements OpenedAkte {}

    /** Neither the Aktenplan nor the wish says how long it is kept; nothing changed. */
    record NoRetention(String position) implements OpenedAkte {}

    /** The open Kommune has no such Akte; nothing changed. */
    record NoAkte(Aktenzeichen aktenzeichen) implements OpenedAkte {}
}
