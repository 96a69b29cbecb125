package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseInbox;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.Bearbeitungen.InboxQuery;
import rathaus.casework.domain.Bearbeitungen.InboxRow;
import rathaus.casework.domain.Bearbeitungen.Position;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** The inbox of the units a member of staff belongs to. */
@Component
class StoredCaseInbox implements CaseInbox {

    private static final int PAGE = 50;

    private final Bearbeitungen bearbeitungen;
    private final StaffDirectory directory;
    private final OwnCases cases;
    private final Clock clock;

    StoredCaseInbox(Bearbeitungen bearbeitungen, StaffDirectory directory, OwnCases cases, Clock clock) {
        this.bearbeitungen = bearbeitungen;
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Rows rows(Filter filter, Optional<String> after, Actor.Staff staff) {
        if (!staff.may(Permission.READ_CASES)) {
            return new Rows(List.of(), Optional.empty());
        }
        Set<String> units = directory.unitsOf(staff.account());
        Optional<UUID> clerk = filter == Filter.MINE ? Optional.of(staff.account()) : Optional.empty();
        List<InboxRow> found = bearbeitungen.inbox(new InboxQuery(
                units, clerk, filter == Filter.UNCLAIMED, after.flatMap(StoredCaseInbox::position), PAGE + 1));
        List<InboxRow> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Optional<String> next =
                found.size() > PAGE ? Optional.of(mark(shown.getLast().position())) : Optional.empty();
        LocalDate today = LegalDay.today(clock);
        Map<UUID, String> names = directory.displayNames(
                shown.stream().flatMap(row -> row.clerk().stream()).collect(Collectors.toSet()));
        return new Rows(shown.stream().map(row -> row(row, names, today)).toList(), next);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, Actor.Staff staff) {
        return cases.findTyped(typed, staff, Permission.READ_CASES)
                .map(found -> found.facts().aktenzeichen());
    }

    private static Row row(InboxRow row, Map<UUID, String> names, LocalDate today) {
        LocalDate due = row.statutory().orElse(row.target());
        boolean waiting = row.waitingUntil().isPresent();
        return new Row(
                row.aktenzeichen(),
                row.leistungName(),
                row.applicant(),
                row.state(),
                row.clerk().map(clerk -> names.getOrDefault(clerk, "")).orElse(""),
                LegalDay.of(row.position().receivedAt()),
                row.waitingUntil().orElse(due),
                row.statutory().isPresent(),
                !waiting && today.isAfter(due),
                row.news());
    }

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
        } catch (java.time.format.DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
