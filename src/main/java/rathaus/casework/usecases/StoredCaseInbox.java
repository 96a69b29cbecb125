package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.casework.CaseInbox;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.Bearbeitungen.InboxQuery;
import rathaus.casework.domain.Bearbeitungen.InboxRow;
import rathaus.casework.domain.Bearbeitungen.Narrowing;
import rathaus.casework.domain.Bearbeitungen.Place;
import rathaus.casework.domain.Bearbeitungen.Position;
import rathaus.casework.domain.Looks;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.identity.Substitutions;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;

/** The inbox of the units a member of staff belongs to. */
@Component
class StoredCaseInbox implements CaseInbox {

    private static final int PAGE = 50;
    private static final int EXPORTED_AT_ONCE = 2_000;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Bearbeitungen bearbeitungen;
    private final Looks looks;
    private final Staffing staffing;
    private final OwnCases cases;
    private final History history;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredCaseInbox(
            Bearbeitungen bearbeitungen,
            Looks looks,
            Staffing staffing,
            OwnCases cases,
            History history,
            TransactionTemplate transaction,
            Clock clock) {
        this.bearbeitungen = bearbeitungen;
        this.looks = looks;
        this.staffing = staffing;
        this.cases = cases;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Rows rows(Selection selection, Optional<String> after, Actor.Staff staff) {
        if (!staff.may(Permission.READ_CASES)) {
            return new Rows(List.of(), Optional.empty());
        }
        Place place = after.flatMap(StoredCaseInbox::position)
                .<Place>map(Place.After::new)
                .orElseGet(Place.First::new);
        List<InboxRow> found = bearbeitungen.inbox(query(selection, place, PAGE + 1, staff));
        List<InboxRow> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Optional<String> next =
                found.size() > PAGE ? Optional.of(mark(shown.getLast().position())) : Optional.empty();
        return new Rows(told(shown, staff), next);
    }

    /** Page by page, so that no transaction lasts as long as somebody's connection. */
    @Override
    public void export(Selection selection, Actor.Staff staff, Consumer<Row> to) {
        if (!staff.may(Permission.READ_CASES)) {
            return;
        }
        transaction.executeWithoutResult(status -> history.append(
                new Act(staff.account(), "casework.list-exported", staff, "Sachbearbeitung", "", Map.of())));
        Optional<Place> place = Optional.of(new Place.First());
        while (place.isPresent()) {
            Place here = place.get();
            List<InboxRow> found = Objects.requireNonNull(transaction.execute(
                    status -> bearbeitungen.inbox(query(selection, here, EXPORTED_AT_ONCE, staff))));
            List<Row> rows = Objects.requireNonNull(transaction.execute(status -> told(found, staff)));
            rows.forEach(to);
            place = found.size() == EXPORTED_AT_ONCE
                    ? Optional.of(new Place.After(found.getLast().position()))
                    : Optional.empty();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(Actor.Staff staff) {
        if (!staff.may(Permission.READ_CASES)) {
            return new Counts(0, 0, 0, 0, 0);
        }
        Selection passed = new Selection(Filter.ALL, Optional.empty(), Optional.empty(), Due.PASSED, Optional.empty());
        return new Counts(
                count(Selection.of(Filter.MINE), staff),
                count(Selection.of(Filter.UNCLAIMED), staff),
                count(Selection.of(Filter.ALL), staff),
                count(Selection.of(Filter.COVERED), staff),
                count(passed, staff));
    }

    private int count(Selection selection, Actor.Staff staff) {
        return bearbeitungen.count(query(selection, new Place.First(), Counts.MOST, staff));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Leistung> leistungen(Actor.Staff staff) {
        return bearbeitungen.openLeistungen(staffing.directory().unitsOf(staff.account())).entrySet().stream()
                .map(entry -> new Leistung(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Neighbours around(Selection selection, String aktenzeichen, Actor.Staff staff) {
        Optional<Position> here = bearbeitungen.inboxRow(aktenzeichen).map(InboxRow::position);
        return here.map(position -> new Neighbours(
                        nearest(selection, new Place.Before(position), staff),
                        nearest(selection, new Place.After(position), staff)))
                .orElseGet(() -> new Neighbours(Optional.empty(), Optional.empty()));
    }

    private Optional<String> nearest(Selection selection, Place place, Actor.Staff staff) {
        return bearbeitungen.inbox(query(selection, place, 1, staff)).stream()
                .map(InboxRow::aktenzeichen)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, Actor.Staff staff) {
        return cases.findTyped(typed, staff, Permission.READ_CASES)
                .map(found -> found.facts().aktenzeichen());
    }

    private InboxQuery query(Selection selection, Place place, int atMost, Actor.Staff staff) {
        LocalDate today = LegalDay.today(clock);
        Optional<LocalDate> dueBy = switch (selection.due()) {
            case ANY -> Optional.empty();
            case PASSED -> Optional.of(today.minusDays(1));
            case THIS_WEEK -> Optional.of(today.plusDays(DAYS_OF_A_WEEK));
        };
        Narrowing narrowing =
                new Narrowing(selection.filter() == Filter.UNCLAIMED, selection.leistung(), selection.state(), dueBy);
        Set<String> units = maySee(selection, staff) ? staffing.directory().unitsOf(staff.account()) : Set.of();
        return new InboxQuery(units, clerks(selection, staff), narrowing, place, atMost);
    }

    /** Whose cases: empty for all desks. */
    private Optional<Set<UUID>> clerks(Selection selection, Actor.Staff staff) {
        return switch (selection.filter()) {
            case MINE -> Optional.of(Set.of(staff.account()));
            case COVERED -> Optional.of(staffing.substitutions().coveredBy(staff.account()));
            case ALL, UNCLAIMED -> selection.clerk().map(Set::of);
        };
    }

    private boolean maySee(Selection selection, Actor.Staff staff) {
        return selection.clerk().isEmpty() || leads(staff);
    }

    private boolean leads(Actor.Staff staff) {
        return staffing.directory()
                .member(staff.account())
                .filter(StaffMember::leads)
                .isPresent();
    }

    private List<Row> told(List<InboxRow> rows, Actor.Staff staff) {
        Set<UUID> clerks = rows.stream().flatMap(row -> row.clerk().stream()).collect(Collectors.toSet());
        Set<UUID> ids = new HashSet<>();
        rows.stream()
                .filter(row -> row.touchedAt().isPresent())
                .forEach(row -> ids.add(row.position().id()));
        Telling telling = new Telling(
                staffing.directory().displayNames(clerks), looks.last(staff.account(), ids), LegalDay.today(clock));
        return rows.stream().map(telling::row).toList();
    }

    /** What turns rows into words. */
    private record Telling(Map<UUID, String> names, Map<UUID, Instant> looks, LocalDate today) {

        Row row(InboxRow row) {
            LocalDate due = row.statutory().orElse(row.target());
            boolean waiting = row.waitingUntil().isPresent();
            return new Row(
                    row.aktenzeichen(),
                    row.reference(),
                    row.unit(),
                    row.leistungName(),
                    row.applicant(),
                    row.state(),
                    row.clerk().map(clerk -> names.getOrDefault(clerk, "")).orElse(""),
                    LegalDay.of(row.position().receivedAt()),
                    row.waitingUntil().orElse(due),
                    row.statutory().isPresent(),
                    !waiting && !row.state().equals("ENDED") && today.isAfter(due),
                    row.touchedAt()
                            .filter(at -> isNews(row.position().id(), at))
                            .isPresent());
        }

        private boolean isNews(UUID id, Instant at) {
            Instant look = looks.get(id);
            return look == null || look.isBefore(at);
        }
    }

    /** Who belongs where, and who stands in for whom. */
    @Component
    record Staffing(StaffDirectory directory, Substitutions substitutions) {}

    static String mark(Position position) {
        return position.dueOrder() + "_" + position.receivedAt() + "_" + position.id();
    }

    static Optional<Position> position(String mark) {
        String[] parts = mark.split("_", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Position(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
