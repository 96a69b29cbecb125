package rathaus.records.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanPosition;

/** Where the Aktenplan of the open Kommune is kept. */
public interface Positions {

    /** The position that stands for the named one on this day. */
    Optional<AktenplanPosition> serving(String named, LocalDate on);

    /** All that hold on this day, by number. */
    List<AktenplanPosition> on(LocalDate day);

    /** The position of this number and those above it that hold on this day, the lowest first. */
    List<AktenplanPosition> lineage(String number, LocalDate on);

    /** Every entry ever made. */
    List<AktenplanEntry> entries();

    /** Adds entries; those that exist already are left as they are. Returns how many are new. */
    int add(List<AktenplanEntry> entries);
}
