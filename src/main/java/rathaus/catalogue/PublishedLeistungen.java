package rathaus.catalogue;

import java.util.Set;
import rathaus.kernel.LeistungId;

/** Which Leistungen the open Kommune offers online, and in which version. */
public interface PublishedLeistungen {

    /** The Leistungen for which a version is published in the open Kommune. */
    Set<LeistungId> online();
}
