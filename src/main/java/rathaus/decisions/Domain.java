package rathaus.decisions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Which values a name of an expression can have, as far as the form knows; null is always possible beside them. */
public sealed interface Domain {

    /** One of these codes. */
    record Codes(Set<String> codes) implements Domain {}

    /** A list of some of these codes. */
    record SomeOf(Set<String> codes) implements Domain {}

    /** True or false. */
    record YesNo() implements Domain {}

    /** A number with so many decimal places. */
    record Numbers(Optional<BigDecimal> least, Optional<BigDecimal> most, int scale) implements Domain {}
}
