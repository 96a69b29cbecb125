package rathaus.tenancy;

import java.util.List;
import java.util.Optional;
import rathaus.kernel.KommuneId;

/** The municipalities of this installation. Answers from memory; they change only with a restart. */
public interface Kommunen {

    /** All of them, by name. */
    List<Kommune> all();

    Optional<Kommune> withSlug(String slug);

    Optional<Kommune> withHost(String host);

    /**
     * The Kommune of this id.
     *
     * @throws IllegalArgumentException if there is none: ids come from our own data
     */
    Kommune byId(KommuneId id);
}
