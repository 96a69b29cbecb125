package rathaus.waitinglist;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a rule of the order gave for one entry. */
public sealed interface OrderValue {

    /** What an expression gave; anything that is neither day nor number nor yes or no counts as nothing. */
    static OrderValue of(@Nullable Object value) {
        return switch (value) {
            case LocalDate day -> new Day(day);
            case BigDecimal number -> new Numeric(number);
            case Boolean yes -> new YesNo(yes);
            case null, default -> new Nothing();
        };
    }

    /** A day. */
    record Day(LocalDate value) implements OrderValue {}

    /** A number. */
    record Numeric(BigDecimal value) implements OrderValue {}

    /** Yes or no. */
    record YesNo(boolean value) implements OrderValue {}

    /** Not known: comes last. */
    record Nothing() implements OrderValue {}
}
