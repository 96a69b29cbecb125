package rathaus.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rathaus.identity.SigningPower;

/** The signing powers of the open Kommune. */
public interface GivenPowers {

    void add(UUID staff, SigningPower power);

    /** Youngest first. */
    List<SigningPower> of(UUID staff);

    /** False if there is no such power, or it ends before. */
    boolean end(UUID staff, UUID power, LocalDate lastDay);
}
