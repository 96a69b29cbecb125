package rathaus.records;

import java.util.Optional;

/**
 * What an entry changes about the Aktenplan.
 *
 * @param before the position as it holds on the day of the entry
 */
public record AktenplanChange(Kind kind, AktenplanEntry entry, Optional<AktenplanPosition> before) {

    /** How. */
    public enum Kind {
        /** The position begins. */
        NEW,
        /** It has another title. */
        RENAMED,
        /** Its periods, its end or what it stands for are others. */
        KEPT_OTHERWISE,
        /** It ends. */
        ENDED
    }
}
