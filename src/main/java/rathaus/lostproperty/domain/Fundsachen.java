package rathaus.lostproperty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;

/** The register of the open Kommune. */
public interface Fundsachen {

    /** The next number of the year, locked until the end of the transaction: no gap, no reuse. */
    Fundnummer nextNummer(int year);

    void add(Fundsache.Kept item);

    Optional<Fundsache> find(UUID id);

    Optional<Fundsache> find(Fundnummer nummer);

    /** Stores the next state if nobody has stored another one since. */
    boolean store(Fundsache next);

    /** Last taken in first. */
    List<Fundsache> page(boolean keptOnly, Optional<Fundnummer> before, int atMost);

    /** Kept items of a kind that were found on this day or later, nearest to it first. */
    List<Fundsache> kept(FundsacheKind kind, LocalDate foundFrom, int atMost);

    /** Those that were taken up from this case, in order. */
    List<Fundnummer> ofFundanzeige(String aktenzeichen);
}
