package rathaus.servicepackage.spi;

import java.util.Optional;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;

/**
 * One part of a Leistungspaket and how its module reads it. Reading is pure and bounded; it never throws because of what
 * the package contains, but says every fault as a finding.
 *
 * @param <T> the part, ready to use
 */
@FunctionalInterface
public interface PackagePart<T> {

    /**
     * Interprets the part.
     *
     * @param befunde where faults go
     * @return the part; empty only if an error was reported
     */
    Optional<T> read(Leistungspaket paket, Befunde befunde);
}
