package rathaus.records;

import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Keeps the files of the open Kommune (§ 6 EGovG: elektronische Aktenführung). Each call joins the caller's transaction and
 * leaves an act in the history, with the Vorgang as its subject.
 */
public interface Aktenfuehrung {

    /**
     * Opens a Vorgang in a new Akte. Takes the next Aktenzeichen by locking its counter until the transaction ends: call it
     * last, after everything slow, and open one Vorgang per transaction. A roll-back gives the number back, so no gap
     * remains.
     */
    OpenedVorgang open(VorgangOpening opening);

    /**
     * Opens a Vorgang without an Antrag, in a new Akte or in one that exists. Locks the same counter as {@link
     * #open(VorgangOpening)}: call it last too.
     */
    OpenedAkte open(AkteOpening opening);

    /** Files a Dokument in an open Vorgang. */
    FiledDokument file(DokumentFiling filing);

    /**
     * Closes a Vorgang: z. d. A., with today as its day and the end of the retention period.
     *
     * @param version that the caller has seen
     * @param reason why, in the actor's words; may be empty
     */
    VorgangClosure close(UUID vorgang, long version, Actor actor, String role, String reason);

    /**
     * Opens a Vorgang z. d. A. again; its periods begin anew when it is closed the next time.
     *
     * @param deed with a reason
     */
    VorgangChange reopen(UUID vorgang, long version, Deed deed);

    /** Links two Vorgänge (Verweis). The link is read from both ends, by those who may read the end. */
    VorgangChange link(UUID vorgang, UUID other, Deed deed);

    /**
     * Takes a link away; the history of both ends keeps that it was there.
     *
     * @param deed with a reason
     */
    VorgangChange unlink(UUID vorgang, UUID other, Deed deed);

    /**
     * Gives the Vorgang to these units: from now on they read it, and those who had it no longer do.
     *
     * @param units keys of Organisationseinheiten, at least one
     */
    VorgangChange handOver(UUID vorgang, long version, Set<String> units, Deed deed);
}
