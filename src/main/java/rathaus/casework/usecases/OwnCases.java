package rathaus.casework.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.identity.Substitutions;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.PublicReference;
import rathaus.procedure.SignatureRule;
import rathaus.procedure.SignatureRule.DecisionKind;
import rathaus.procedure.SignatureRule.SignaturePower;
import rathaus.procedure.Verfahren;
import rathaus.records.Aktenzeichen;

/** Which cases a member of staff may see and sign: those of the own units. */
@Component
class OwnCases {

    private final Bearbeitungen bearbeitungen;
    private final StaffDirectory directory;
    private final Substitutions substitutions;

    OwnCases(Bearbeitungen bearbeitungen, StaffDirectory directory, Substitutions substitutions) {
        this.bearbeitungen = bearbeitungen;
        this.directory = directory;
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
        return CaseParts.clerk(found)
                .filter(clerk -> clerk.equals(staff.account())
                        || substitutions.coveredBy(staff.account()).contains(clerk))
                .isPresent();
    }

    /** Whether this member may sign such a decision (Zeichnungsbefugnis): by the package's rule and the own powers. */
    boolean maySign(Bearbeitung found, Verfahren verfahren, DecisionKind kind, Actor.Staff staff) {
        boolean decider = directory
                .member(staff.account())
                .filter(member -> member.mayDecideFor(found.facts().unit()))
                .isPresent();
        return decider && (power(verfahren, kind) != SignaturePower.HEAD || leads(staff));
    }

    private static SignaturePower power(Verfahren verfahren, DecisionKind kind) {
        return verfahren.ablauf().signatures().stream()
                .filter(rule -> rule.decision() == kind)
                .map(SignatureRule::power)
                .findFirst()
                .orElseGet(() -> kind == DecisionKind.PARTIAL_GRANT
                        ? power(verfahren, DecisionKind.REFUSAL)
                        : SignaturePower.HEAD);
    }

    private boolean leads(Actor.Staff staff) {
        return directory.member(staff.account()).filter(StaffMember::leads).isPresent();
    }

    String nameOf(UUID clerk) {
        return directory.displayName(clerk).orElse("");
    }
}
