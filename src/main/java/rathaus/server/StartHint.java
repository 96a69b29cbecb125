package rathaus.server;

import java.util.List;

/**
 * Something that a module has to say to the person who started the town hall, once it is ready: the demo accounts, say.
 * Never a secret of a real installation.
 */
@FunctionalInterface
public interface StartHint {

    /** The lines, in the order in which they are printed; none if there is nothing to say. */
    List<String> lines();
}
