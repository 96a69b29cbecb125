package rathaus.records;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import rathaus.kernel.Actor;

/** What a search over the files of the open Kommune needs: what there is to index, and who may read what was found. */
public interface RecordsFinding {

    /** How far this actor may read now. */
    ReadingScope scopeOf(Actor actor);

    /**
     * Of these Dokumente those that exist and that the actor may read now, in no order. Noted in the access log, once for
     * each Vorgang: whoever shows hits shows what is in them.
     */
    List<DokumentInVorgang> readable(Collection<UUID> dokumente, Actor actor, String purpose);

    /** Those of these Dokumente that exist, for the program itself, without regard to rights. */
    List<DokumentInVorgang> existing(Collection<UUID> dokumente, Actor.Machine program);

    /** Ids of all Dokumente of these Vorgänge, for the program itself. */
    List<UUID> ofVorgaenge(Collection<UUID> vorgaenge, Actor.Machine program);

    /** Ids of the Dokumente that follow this id, for the program itself; at most {@code limit}. */
    List<UUID> after(UUID dokument, int limit, Actor.Machine program);

    /** How many Dokumente there are, for the program itself. */
    long count(Actor.Machine program);
}
