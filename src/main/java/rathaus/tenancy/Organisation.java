package rathaus.tenancy;

import java.util.List;
import java.util.Optional;

/** The units of the open Kommune. */
public interface Organisation {

    /** All units, by name. */
    List<Organisationseinheit> units();

    Optional<Organisationseinheit> unit(String key);
}
