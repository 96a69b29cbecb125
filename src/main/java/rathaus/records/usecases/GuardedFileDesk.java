package rathaus.records.usecases;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.privacy.AccessLog;
import rathaus.records.AkteOpening;
import rathaus.records.Aktenfuehrung;
import rathaus.records.Aktenzeichen;
import rathaus.records.Deed;
import rathaus.records.DeskOutcome;
import rathaus.records.FileDesk;
import rathaus.records.OpenedAkte;
import rathaus.records.Vorgang;
import rathaus.records.VorgangChange;
import rathaus.records.VorgangClosure;
import rathaus.records.VorgangProtection;
import rathaus.records.VorgangSheet;
import rathaus.records.VorgangSheet.Right;
import rathaus.records.VorgangWish;
import rathaus.records.domain.DokumentParts;
import rathaus.records.domain.References;
import rathaus.records.domain.Vorgaenge;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** Lets each do what they may. */
@Component
@Transactional
class GuardedFileDesk implements FileDesk {

    private static final int MOST_ACCESSES = 200;

    private final Vorgaenge vorgaenge;
    private final Parts parts;
    private final Acts acts;
    private final DeskRights rights;
    private final People people;
    private final Clock clock;

    GuardedFileDesk(Vorgaenge vorgaenge, Parts parts, Acts acts, DeskRights rights, People people, Clock clock) {
        this.vorgaenge = vorgaenge;
        this.parts = parts;
        this.acts = acts;
        this.rights = rights;
        this.people = people;
        this.clock = clock;
    }

    /** What is read. */
    @Component
    record Parts(DokumentParts dokumente, References references) {}

    /** Who acts. */
    @Component
    record Acts(Aktenfuehrung files, VorgangProtection protection, VorgangActs history) {}

    /** Who is who. */
    @Component
    record People(StaffDirectory staff, Organisation organisation, AccessLog accesses) {}

    @Override
    public Set<String> unitsOf(Actor.Staff staff) {
        if (DeskRights.isRegistry(staff)) {
            return people.organisation().units().stream()
                    .map(Organisationseinheit::key)
                    .collect(Collectors.toSet());
        }
        return staff.may(Permission.WORK_ON_CASES) ? people.staff().unitsOf(staff.account()) : Set.of();
    }

    @Override
    public Optional<OpenedAkte> open(AkteOpening opening, Actor.Staff staff) {
        boolean own = unitsOf(staff).containsAll(opening.units());
        boolean readable = opening.akte().map(akte -> mayReadOneOf(akte, staff)).orElse(true);
        return own && readable ? Optional.of(acts.files().open(opening)) : Optional.empty();
    }

    private boolean mayReadOneOf(Aktenzeichen akte, Actor.Staff staff) {
        return vorgaenge.ofAkte(akte).stream().anyMatch(vorgang -> rights.mayRead(vorgang, staff));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Vorgang> find(Aktenzeichen aktenzeichen, int number, Actor.Staff staff) {
        return vorgaenge.ofAkte(aktenzeichen).stream()
                .filter(vorgang -> vorgang.facts().number() == number && rights.mayRead(vorgang, staff))
                .findFirst();
    }

    @Override
    public Optional<VorgangSheet> sheet(UUID vorgang, Actor.Staff staff) {
        return vorgaenge
                .byId(vorgang)
                .filter(found -> rights.mayRead(found, staff))
                .map(found -> new VorgangSheet(
                        parts.dokumente().of(vorgang),
                        acts.protection().holds(vorgang),
                        links(vorgang, staff),
                        parts.references().of(vorgang),
                        rights.of(found, staff)));
    }

    private List<Vorgang.Facts> links(UUID vorgang, Actor.Staff staff) {
        return parts.references().linkedTo(vorgang).stream()
                .map(vorgaenge::byId)
                .flatMap(Optional::stream)
                .filter(other -> rights.mayRead(other, staff))
                .map(Vorgang::facts)
                .toList();
    }

    @Override
    public DeskOutcome act(UUID vorgang, long version, VorgangWish wish, Actor.Staff staff) {
        Optional<Vorgang> found = vorgaenge.byId(vorgang);
        if (found.isEmpty() || !rights.of(found.get(), staff).contains(needed(wish))) {
            return new DeskOutcome.NotThere();
        }
        Deed deed = new Deed(staff, DeskRights.role(staff), wish.reason());
        return switch (wish) {
            case VorgangWish.Close close ->
                closed(acts.files().close(vorgang, version, staff, deed.role(), close.reason()));
            case VorgangWish.Reopen reopen -> outcome(acts.files().reopen(vorgang, version, deed));
            case VorgangWish.HandOver over -> handOver(vorgang, version, over, deed);
            case VorgangWish.Link link -> link(vorgang, link, deed, staff);
            case VorgangWish.Hold hold -> outcome(acts.protection().hold(vorgang, deed));
            case VorgangWish.Lift lift -> lift(vorgang, lift, deed);
            case VorgangWish.Restrict restrict -> outcome(acts.protection().restrict(vorgang, version, true, deed));
            case VorgangWish.Unrestrict open -> outcome(acts.protection().restrict(vorgang, version, false, deed));
            case VorgangWish.Refer refer -> refer(vorgang, refer, deed);
        };
    }

    private static Right needed(VorgangWish wish) {
        return switch (wish) {
            case VorgangWish.Close close -> Right.MOVE;
            case VorgangWish.Reopen reopen -> Right.MOVE;
            case VorgangWish.HandOver over -> Right.MOVE;
            case VorgangWish.Link link -> Right.FILE;
            case VorgangWish.Refer refer -> Right.FILE;
            case VorgangWish.Hold hold -> Right.PROTECT;
            case VorgangWish.Lift lift -> Right.LIFT;
            case VorgangWish.Restrict restrict -> Right.PROTECT;
            case VorgangWish.Unrestrict open -> Right.LIFT;
        };
    }

    private DeskOutcome handOver(UUID vorgang, long version, VorgangWish.HandOver over, Deed deed) {
        return people.organisation().unit(over.unit()).isEmpty()
                ? new DeskOutcome.Refused("records.problem.unit")
                : outcome(acts.files().handOver(vorgang, version, Set.of(over.unit()), deed));
    }

    private DeskOutcome link(UUID vorgang, VorgangWish.Link link, Deed deed, Actor.Staff staff) {
        Optional<UUID> other = vorgaenge.ofAkte(link.aktenzeichen()).stream()
                .filter(found -> found.facts().number() == link.number() && rights.mayRead(found, staff))
                .map(found -> found.facts().id())
                .filter(id -> !id.equals(vorgang))
                .findFirst();
        return other.isEmpty()
                ? new DeskOutcome.Refused("records.problem.no-vorgang")
                : outcome(acts.files().link(vorgang, other.get(), deed));
    }

    private DeskOutcome lift(UUID vorgang, VorgangWish.Lift lift, Deed deed) {
        boolean ofIt = acts.protection().holds(vorgang).stream()
                .anyMatch(hold -> hold.id().equals(lift.hold()));
        return ofIt ? outcome(acts.protection().lift(lift.hold(), deed)) : new DeskOutcome.NotThere();
    }

    private DeskOutcome refer(UUID vorgang, VorgangWish.Refer refer, Deed deed) {
        UUID id = TimeOrderedId.next(clock);
        parts.references()
                .refer(
                        id,
                        vorgang,
                        refer.kind(),
                        refer.wording(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        deed.actor().label());
        acts.history().tell(vorgang, "records.reference-noted", deed, Map.of("kind", refer.kind(), "reference", id));
        return new DeskOutcome.Done();
    }

    private static DeskOutcome outcome(VorgangChange change) {
        return switch (change) {
            case VorgangChange.Changed changed -> new DeskOutcome.Done();
            case VorgangChange.Unchanged unchanged -> new DeskOutcome.Done();
            case VorgangChange.ChangedMeanwhile meanwhile -> new DeskOutcome.ChangedMeanwhile();
            case VorgangChange.NoVorgang none -> new DeskOutcome.NotThere();
        };
    }

    private static DeskOutcome closed(VorgangClosure closure) {
        return switch (closure) {
            case VorgangClosure.Closed closed -> new DeskOutcome.Done();
            case VorgangClosure.AlreadyClosed already -> new DeskOutcome.Done();
            case VorgangClosure.ChangedMeanwhile meanwhile -> new DeskOutcome.ChangedMeanwhile();
            case VorgangClosure.NoVorgang none -> new DeskOutcome.NotThere();
        };
    }

    @Override
    @Transactional(readOnly = true)
    public List<VorgangSheet.Access> accesses(UUID vorgang, Actor.Staff staff) {
        boolean readable = vorgaenge
                .byId(vorgang)
                .filter(found -> rights.mayRead(found, staff))
                .isPresent();
        if (!readable) {
            return List.of();
        }
        var recorded = people.accesses().of(vorgang, Optional.empty(), MOST_ACCESSES);
        Map<UUID, String> names = people.staff()
                .displayNames(recorded.stream()
                        .map(access -> account(access.actor()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        return recorded.stream()
                .map(access -> new VorgangSheet.Access(
                        access.at(),
                        account(access.actor())
                                .map(id -> names.getOrDefault(id, access.actor()))
                                .orElse(access.actor()),
                        access.role(),
                        access.purpose(),
                        access.what()))
                .toList();
    }

    private static Optional<UUID> account(String label) {
        return label.startsWith("staff:") ? Optional.of(UUID.fromString(label.substring(6))) : Optional.empty();
    }
}
