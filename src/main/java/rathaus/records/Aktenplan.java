package rathaus.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The Aktenplan of the open Kommune: by which subjects it keeps its files. Dated; what held once stays readable. */
public interface Aktenplan {

    /**
     * The Kommune's position for the one that a service package names. Municipalities number differently: a package says
     * {@code 12-54-30}, and one town keeps these files under {@code 12-54-35}.
     */
    Optional<AktenplanPosition> positionFor(String named, LocalDate on);

    /** All positions that hold on this day, by number. */
    List<AktenplanPosition> positions(LocalDate on);
}
