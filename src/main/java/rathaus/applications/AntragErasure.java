package rathaus.applications;

import java.util.UUID;

/** Part of the seam from the office to the portal: the file of an Antrag was deleted, so the portal forgets it, too. */
public interface AntragErasure {

    /**
     * Erases answers, messages, requests and provided documents of a completed Antrag within the caller's transaction. One
     * that the portal still shows as running stays.
     *
     * @return whether there was one
     */
    boolean erase(UUID antrag);
}
