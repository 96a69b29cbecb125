package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseOutcome;
import rathaus.casework.Wiedervorlagen;
import rathaus.casework.domain.WiedervorlageBook;
import rathaus.casework.domain.WiedervorlageBook.Listed;
import rathaus.casework.domain.WiedervorlageBook.Noted;
import rathaus.casework.domain.WiedervorlageBook.Place;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;

/** Keeps Wiedervorlagen; each is an act of the case's history. */
@Component
@Transactional
class NotedWiedervorlagen implements Wiedervorlagen {

    private static final String CLERK = "Sachbearbeitung";
    private static final int PAGE = 50;
    private static final int COUNTED = 100;
    private static final int LONGEST_REASON = 500;
    private static final int FURTHEST_YEARS = 30;
    private static final int MOST_MONTHS = 60;

    private final WiedervorlageBook book;
    private final OwnCases cases;
    private final StaffDirectory directory;
    private final History history;
    private final Clock clock;

    NotedWiedervorlagen(
            WiedervorlageBook book, OwnCases cases, StaffDirectory directory, History history, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public List<Wiedervorlage> of(UUID bearbeitung, Actor.Staff staff) {
        return cases.find(bearbeitung, staff, Permission.READ_CASES)
                .map(found -> book.of(bearbeitung).stream().map(this::shown).toList())
                .orElseGet(List::of);
    }

    private Wiedervorlage shown(Noted noted) {
        return new Wiedervorlage(
                noted.id(), noted.day(), noted.reason(), noted.everyMonths(), cases.nameOf(noted.staff()));
    }

    @Override
    public CaseOutcome add(UUID bearbeitung, LocalDate day, String reason, int everyMonths, Actor.Staff staff) {
        LocalDate today = LegalDay.today(clock);
        if (day.isBefore(today) || day.isAfter(today.plusYears(FURTHEST_YEARS))) {
            return new CaseOutcome.Refused("casework.refused.wiedervorlage-day");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON || everyMonths < 0 || everyMonths > MOST_MONTHS) {
            return new CaseOutcome.Refused("casework.refused.wiedervorlage-reason");
        }
        return cases.find(bearbeitung, staff, Permission.WORK_ON_CASES)
                .<CaseOutcome>map(found -> {
                    UUID id = TimeOrderedId.next(clock);
                    Noted noted = new Noted(id, bearbeitung, staff.account(), day, reason.strip(), everyMonths);
                    book.add(noted, clock.instant());
                    record("casework.wiedervorlage-noted", noted, staff);
                    return new CaseOutcome.Done();
                })
                .orElseGet(CaseOutcome.NoCase::new);
    }

    @Override
    public CaseOutcome done(UUID bearbeitung, UUID wiedervorlage, Actor.Staff staff) {
        Optional<Noted> open = cases.find(bearbeitung, staff, Permission.WORK_ON_CASES)
                .flatMap(found -> book.open(bearbeitung, wiedervorlage));
        if (open.isEmpty()) {
            return new CaseOutcome.NoCase();
        }
        if (!book.done(wiedervorlage, clock.instant())) {
            return new CaseOutcome.ChangedMeanwhile();
        }
        record("casework.wiedervorlage-done", open.get(), staff);
        open.get().next(TimeOrderedId.next(clock), LegalDay.today(clock)).ifPresent(next -> {
            book.add(next, clock.instant());
            record("casework.wiedervorlage-noted", next, staff);
        });
        return new CaseOutcome.Done();
    }

    @Override
    public Rows mine(Optional<String> after, Actor.Staff staff) {
        if (!staff.may(Permission.READ_CASES)) {
            return new Rows(List.of(), Optional.empty());
        }
        List<Listed> found = book.of(staff.account(), after.flatMap(NotedWiedervorlagen::place), PAGE + 1);
        List<Listed> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Optional<String> next =
                found.size() > PAGE ? Optional.of(mark(shown.getLast().noted())) : Optional.empty();
        Set<String> units = directory.unitsOf(staff.account());
        LocalDate today = LegalDay.today(clock);
        return new Rows(
                shown.stream()
                        .filter(listed -> units.contains(listed.unit()))
                        .map(listed -> row(listed, today))
                        .toList(),
                next);
    }

    private Row row(Listed listed, LocalDate today) {
        Noted noted = listed.noted();
        return new Row(
                noted.bearbeitung(),
                new Wiedervorlage(noted.id(), noted.day(), noted.reason(), noted.everyMonths(), ""),
                !noted.day().isAfter(today),
                listed.aktenzeichen(),
                listed.leistung(),
                listed.applicant());
    }

    @Override
    public int due(Actor.Staff staff) {
        return book.due(staff.account(), LegalDay.today(clock), COUNTED);
    }

    private void record(String kind, Noted noted, Actor.Staff staff) {
        Map<String, Object> details = Map.of("wiedervorlage", noted.id(), "day", noted.day());
        history.append(new Act(noted.bearbeitung(), kind, staff, CLERK, noted.reason(), details));
    }

    private static String mark(Noted noted) {
        return noted.day() + "_" + noted.id();
    }

    private static Optional<Place> place(String mark) {
        String[] parts = mark.split("_", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
