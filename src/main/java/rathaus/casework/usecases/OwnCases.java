package rathaus.casework.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.identity.StaffDirectory;
import rathaus.identity.Substitutions;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.PublicReference;
import rathaus.records.Aktenzeichen;

/** Which cases a member of staff may see and sign: those of the own units. */
@Component
class OwnCases {

    private final Bearbeitungen bearbeitungen;
    private final StaffDirectory directory;
    private final SigningRights rights;
    private final Substitutions substitutions;

    OwnCases(Bearbeitungen bearbeitungen, StaffDirectory directory, SigningRights rights, Substitutions substitutions) {
        this.bearbeitungen = bearbeitungen;
        this.directory = directory;
        this.rights = rights;
        this.substitutions = substitutions;
    }

    /** The case, if this member may do this with cases of its unit. */
    Optional<Bearbeitung> find(UUID id, Actor.Staff staff, Permission permission) {
        return bearbeitungen.find(id).filter(found -> may(found, staff, permission));
    }

    Optional<Bearbeitung> find(String aktenzeichen, Actor.Staff staff, Permission permission) {
        return bearbeitungen.withAktenzeichen(aktenzeichen).filter(found -> may(found, staff, permission));
    }

    /** By what somebody typed: an Aktenzeichen, or a Vorgangsnummer in any spelling. */
    Optional<Bearbeitung> findTyped(String typed, Actor.Staff staff, Permission permission) {
        return PublicReference.parse(typed)
                .map(PublicReference::grouped)
                .flatMap(bearbeitungen::withReference)
                .or(() -> Aktenzeichen.parse(typed.strip())
                        .map(Aktenzeichen::toString)
                        .flatMap(bearbeitungen::withAktenzeichen))
                .filter(found -> may(found, staff, permission));
    }

    private boolean may(Bearbeitung found, Actor.Staff staff, Permission permission) {
        return staff.may(permission)
                && directory.unitsOf(staff.account()).contains(found.facts().unit());
    }

    /** Whether it lies on the own desk, or on that of somebody for whom one stands in today. */
    boolean isOnOwnDesk(Bearbeitung found, Actor.Staff staff) {
        return CaseState.clerk(found)
                .filter(clerk -> clerk.equals(staff.account())
                        || substitutions.coveredBy(staff.account()).contains(clerk))
                .isPresent();
    }

    /** A draft whose next signature this member may give, of whatever unit the case is. */
    Optional<Bearbeitung.Signing> toSign(UUID id, Actor.Staff staff) {
        return bearbeitungen.find(id).flatMap(found -> toSign(found, staff));
    }

    Optional<Bearbeitung.Signing> toSign(String aktenzeichen, Actor.Staff staff) {
        return bearbeitungen.withAktenzeichen(aktenzeichen).flatMap(found -> toSign(found, staff));
    }

    private Optional<Bearbeitung.Signing> toSign(Bearbeitung found, Actor.Staff staff) {
        return found instanceof Bearbeitung.Signing signing
                        && rights.next(staff, signing.proposal()).isPresent()
                ? Optional.of(signing)
                : Optional.empty();
    }

    /** Names of the members of staff among these actors, looked up at once. */
    Map<UUID, String> namesOf(Stream<String> labels) {
        return directory.displayNames(
                labels.flatMap(label -> account(label).stream()).collect(Collectors.toSet()));
    }

    /** The account behind the label of a member of staff; empty for citizens and the program. */
    static Optional<UUID> account(String label) {
        return label.startsWith("staff:")
                ? Optional.of(UUID.fromString(label.substring("staff:".length())))
                : Optional.empty();
    }

    String nameOf(UUID clerk) {
        return directory.displayName(clerk).orElse("");
    }
}
