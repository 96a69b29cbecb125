package rathaus.tenancy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import rathaus.kernel.LeistungId;

/**
 * The values by which the open Kommune adapts a Leistung to its own law: rates, zones, terms. Each value has a day from which
 * it holds and says where it stands.
 */
public interface Ortsrecht {

    /** The value that holds on this day. */
    Optional<OrtsrechtValue> value(LeistungId leistung, String name, LocalDate on);

    /** All values that hold on this day, by name. */
    Map<String, OrtsrechtValue> values(LeistungId leistung, LocalDate on);
}
