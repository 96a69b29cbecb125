package rathaus.records;

import java.time.LocalDate;
import java.util.UUID;

/** Where a page of Vorgänge due for Aussonderung ended: the next one begins with what ended later. */
public record DuePosition(LocalDate retentionEnd, UUID vorgang) {

    /** Before the one that ended first. */
    public static final DuePosition START = new DuePosition(LocalDate.of(1, 1, 1), new UUID(0L, 0L));

    /** Behind this Vorgang. */
    public static DuePosition after(Vorgang.Zda vorgang) {
        return new DuePosition(vorgang.retentionEnd(), vorgang.facts().id());
    }
}
