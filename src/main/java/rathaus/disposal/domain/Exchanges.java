package rathaus.disposal.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.disposal.Exchange;

/** Where the exchanges of the open Kommune are kept. */
public interface Exchanges {

    void add(Exchange exchange);

    Optional<Exchange> byId(UUID id);

    /** Youngest first, without items and papers of none. */
    List<Exchange> page(Optional<UUID> before, int limit);

    /** Stores step, people and items if the version before still stands; says whether it did. */
    boolean store(Exchange changed);

    void add(UUID exchange, Exchange.Paper paper);

    /** Those of these Vorgänge that are in an exchange now. */
    Set<UUID> underway(List<UUID> vorgaenge);
}
