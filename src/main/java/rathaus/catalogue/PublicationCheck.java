package rathaus.catalogue;

import java.util.List;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.Leistungspaket;

/** Whether a package may go live. Implemented above this module, by whoever knows the rules and runs the Musterfaelle. */
@FunctionalInterface
public interface PublicationCheck {

    /** What stands against it; empty if it may go live. */
    List<Befund> objections(Leistungspaket paket);
}
