package rathaus.casework;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** Cases for office modules that act beside them: participation, remedies. Reads no answers, so nothing is noted. */
public interface CaseMatters {

    /** The case, if this member may do this with cases of its unit. */
    Optional<CaseMatter> find(String aktenzeichen, Permission permission, Actor.Staff staff);

    /** The same by id. */
    Optional<CaseMatter> find(UUID id, Permission permission, Actor.Staff staff);

    /** A case for the program itself, whoever asks; never for a page. */
    Optional<CaseMatter> known(UUID id);

    /**
     * Whether the signature of this member alone is enough for all these decisions in this case: by its powers (Zeichnungsbefugnis)
     * for their kind and amount, and by the path of signatures that the package asks for.
     */
    SingleSignature signature(UUID id, Set<DecisionKind> kinds, Actor.Staff staff);
}
