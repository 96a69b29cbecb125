package rathaus.catalogue;

import java.util.List;
import rathaus.servicepackage.Befund;

/** Packages of the installation that were not published at the last start, because of what was found in them. */
public interface LeftOutPackages {

    /** All of them, by name. */
    List<LeftOut> all();

    /** One of them and why. */
    record LeftOut(String name, List<Befund> befunde) {}
}
