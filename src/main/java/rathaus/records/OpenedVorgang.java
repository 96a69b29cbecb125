package rathaus.records;

import java.util.UUID;

/** What came of the wish to open a Vorgang. */
public sealed interface OpenedVorgang {

    /** It is open under this new Aktenzeichen. */
    record Opened(UUID vorgang, Aktenzeichen aktenzeichen) implements OpenedVorgang {}

    /** Somebody opened it before, under this Aktenzeichen; nothing changed. */
    record AlreadyOpened(UUID vorgang, Aktenzeichen aktenzeichen) implements OpenedVorgang {}

    /** The Aktenplan of the Kommune has no position for it today; nothing changed. */
    record UnknownPosition(String position) implements OpenedVorgang {}
}
