package rathaus.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.waitinglist.WaitingListFixtures.KITAPLATZ;
import static rathaus.waitinglist.WaitingListFixtures.child;
import static rathaus.waitinglist.WaitingListFixtures.german;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.AntragTracking;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.Receipt;
import rathaus.applications.RequestedItem;
import rathaus.applications.SupplyOutcome;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionChange;
import rathaus.casework.DecisionChanges;
import rathaus.casework.DecisionKind;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.privacy.AccessLog;
import rathaus.privacy.RecordedAccess;
import rathaus.waitinglist.WaitingLists.Row;

/** From the granted case to the list and off it again, on the running application. */
@RathausTest
class WaitingListTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Leaving WITHDRAWN = new Leaving(LeavingReason.ZURUECKGEZOGEN, "");

    @Autowired
    ApplicationContext context;

    @Autowired
    WaitingLists lists;

    @Autowired
    AccessLog accesses;

    @Autowired
    DecisionChanges changes;

    @Autowired
    AntragTracking tracking;

    @Autowired
    Clock clock;

    private CaseworkFixtures office;
    private Actor.Staff clerk;
    private LocalDate today;
    private LocalDate birth;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, KITAPLATZ);
        clerk = office.clerk();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        birth = today.minusYears(3).minusMonths(2);
    }

    @Test
    void entersWhoIsGrantedWithTheValuesOfTheDecision() {
        CaseView granted = office.granted(office.submitted(KITAPLATZ, child("Eintragprobe", birth, today, true)));

        WaitingEntry entry = entry(granted);
        assertThat(entry.standing()).isPresent();
        assertThat(entry.order())
                .extracting(WaitingEntry.Ordered::value)
                .containsExactly(new OrderValue.Day(birth), new OrderValue.Numeric(new java.math.BigDecimal(2)));
        assertThat(entry.receivedOn()).isEqualTo(today);
        assertThat(entry.columns())
                .extracting(WaitingEntry.Cell::answer)
                .contains("Eintragprobe", german(birth), "Kita (ab 3 Jahren bis zur Schule)", "2");
        assertThat(kinds(granted)).contains("waitinglist.entry-added");
        assertThat(accesses(granted)).contains("Wartelisteneintrag " + granted.aktenzeichen());
    }

    @Test
    void entersNobodyWhoIsRefused() {
        CaseView arrived = office.arrived(office.submitted(KITAPLATZ, child("Ablehnungsprobe", birth, today, false)));
        Actor.Staff head = staff(Set.of(Role.LEITUNG), true, "kita-buero");
        assertThat(office.here(() -> office.desk().claim(arrived.id(), arrived.version(), head)))
                .isInstanceOf(CaseOutcome.Done.class);
        assertThat(office.here(() -> office.desk()
                        .decide(
                                arrived.id(),
                                office.view(arrived).version(),
                                DecisionKind.REFUSAL,
                                "Das Kind ist schon vorgemerkt.",
                                head)))
                .isInstanceOf(CaseOutcome.Done.class);

        assertThat(office.here(() -> lists.open(arrived.aktenzeichen(), clerk))).isEmpty();
        assertThat(kinds(arrived)).doesNotContain("waitinglist.entry-added");
    }

    @Test
    void putsOlderChildrenFirstAndThenMorePoints() {
        String young = granted("Ordnung jung", birth.plusDays(9), true);
        String few = granted("Ordnung wenig", birth.plusDays(8), false);
        String many = granted("Ordnung viel", birth.plusDays(8), true);
        String old = granted("Ordnung alt", birth.plusDays(7), false);

        assertThat(everybody())
                .extracting(Row::aktenzeichen)
                .filteredOn(List.of(young, few, many, old)::contains)
                .containsExactly(old, many, few, young);
        assertThat(everybody()).extracting(Row::place).isSorted();
    }

    @Test
    void givesTwinsTheSamePlace() {
        String first = granted("Zwilling eins", birth.minusDays(5), false);
        String second = granted("Zwilling zwei", birth.minusDays(5), false);

        assertThat(everybody().stream()
                        .filter(row -> List.of(first, second).contains(row.aktenzeichen()))
                        .map(Row::place)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void countsWhatWasHandedInLater() {
        Receipt receipt = office.submitted(KITAPLATZ, child("Nachtragsprobe", birth, today, false));
        CaseView arrived = office.arrived(receipt);
        office.done(desk -> desk.claim(arrived.id(), arrived.version(), clerk));
        RequestedItem day = new RequestedItem("kind_geburtsdatum", "Der Tag passt nicht zur Urkunde.");
        office.done(desk -> desk.ask(arrived.id(), office.view(arrived).version(), List.of(day), clerk));
        LocalDate right = birth.minusDays(40);
        assertThat(supply(receipt, Map.of("kind_geburtsdatum", german(right))))
                .isInstanceOf(SupplyOutcome.Supplied.class);
        CaseView resumed = CaseworkFixtures.eventually(() ->
                Optional.of(office.view(arrived)).filter(seen -> seen.state().equals("CLAIMED")));
        office.done(desk -> desk.decide(resumed.id(), resumed.version(), DecisionKind.GRANT, "", clerk));

        assertThat(entry(arrived).order().getFirst().value()).isEqualTo(new OrderValue.Day(right));
        assertThat(entry(arrived).columns())
                .extracting(WaitingEntry.Cell::answer)
                .contains(german(right));
    }

    private SupplyOutcome supply(Receipt receipt, Map<String, String> typed) {
        return office.here(() -> tracking.supply(
                receipt.antrag(),
                tracking.state(receipt.antrag())
                        .orElseThrow()
                        .requests()
                        .getFirst()
                        .id(),
                ApplicationsFixtures.input(typed),
                List.of(),
                ApplicationsFixtures.GUEST));
    }

    @Test
    void keepsWhoLeavesWithDayAndReason() {
        CaseView granted = office.granted(office.submitted(KITAPLATZ, child("Austrittsprobe", birth, today, false)));
        long before = waiting();
        Leaving moved = new Leaving(LeavingReason.VERZOGEN, "Nach Beispielstadt.");

        assertThat(takeOff(granted, 1, moved, clerk)).isInstanceOf(LeavingOutcome.Done.class);
        assertThat(takeOff(granted, 1, moved, clerk)).as("a second click").isInstanceOf(LeavingOutcome.Done.class);

        WaitingEntry left = entry(granted);
        assertThat(left.standing()).isEmpty();
        assertThat(left.gone().orElseThrow().leaving()).isEqualTo(moved);
        assertThat(left.gone().orElseThrow().on()).isEqualTo(today);
        assertThat(left.gone().orElseThrow().by()).get().asString().isNotBlank();
        assertThat(left.columns()).extracting(WaitingEntry.Cell::answer).contains("Austrittsprobe");
        assertThat(waiting()).isEqualTo(before - 1);
        assertThat(everybody()).extracting(Row::aktenzeichen).doesNotContain(granted.aktenzeichen());
        assertThat(kinds(granted)).containsOnlyOnce("waitinglist.entry-taken-off");
    }

    @Test
    void takesOffWhoseGrantHoldsNoLongerAndTakesThemBackToTheirPlaceIfItDoesAgain() {
        CaseView granted = office.granted(office.submitted(KITAPLATZ, child("Widerrufsprobe", birth, today, false)));
        long place = entry(granted).standing().orElseThrow().place();
        long before = waiting();

        change(granted, Optional.empty(), "§ 49 VwVfG", Optional.of(today.plusDays(1)));
        assertThat(waiting()).as("it holds until tomorrow").isEqualTo(before);

        change(granted, Optional.empty(), "§ 48 VwVfG", Optional.empty());
        assertThat(waiting()).isEqualTo(before - 1);
        WaitingEntry.Gone gone = entry(granted).gone().orElseThrow();
        assertThat(gone.leaving()).isEqualTo(new Leaving(LeavingReason.ENTSCHEIDUNG_AUFGEHOBEN, "§ 48 VwVfG"));
        assertThat(gone.by()).isPresent();

        change(granted, Optional.of(DecisionKind.GRANT), "§ 72 VwGO", Optional.empty());
        assertThat(entry(granted).standing().orElseThrow().place()).isEqualTo(place);
        assertThat(waiting()).isEqualTo(before);
        assertThat(kinds(granted))
                .containsOnlyOnce(
                        "waitinglist.entry-added", "waitinglist.entry-taken-off", "waitinglist.entry-returned");
    }

    @Test
    void letsNobodyChooseThatTheDecisionHoldsNoLonger() {
        assertThat(LeavingReason.of("entscheidung-aufgehoben")).isEmpty();
        assertThat(LeavingReason.of("verzogen")).isPresent();
    }

    private void change(CaseView granted, Optional<DecisionKind> now, String basis, Optional<LocalDate> from) {
        DecisionChange change = new DecisionChange(UUID.randomUUID(), now, basis, from, "Tenor");
        office.here(() -> {
            changes.apply(granted.id(), change, clerk);
            return true;
        });
    }

    @Test
    void keepsWhoseCaseIsClosed() {
        CaseView granted = office.granted(office.submitted(KITAPLATZ, child("Aktenprobe", birth, today, false)));
        CaseView notified = office.notified(granted);
        office.done(desk -> desk.close(notified.id(), notified.version(), clerk));

        assertThat(office.view(granted).state()).isEqualTo("CLOSED");
        assertThat(entry(granted).standing()).isPresent();
    }

    @Test
    void letsOnlyOneOfTwoClerksTakeAnEntryOff() throws Exception {
        CaseView granted = office.granted(office.submitted(KITAPLATZ, child("Wettlaufprobe", birth, today, false)));
        Actor.Staff colleague = staff(Set.of(Role.SACHBEARBEITUNG), false, "kita-buero");
        Leaving other = new Leaving(LeavingReason.ANDERES, "Steht doppelt auf der Liste.");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<LeavingOutcome>> both =
                    List.of(() -> takeOff(granted, 1, WITHDRAWN, clerk), () -> takeOff(granted, 1, other, colleague));
            List<LeavingOutcome> outcomes =
                    threads.invokeAll(both).stream().map(WaitingListTests::get).toList();
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(LeavingOutcome.Done.class)
                    .hasAtLeastOneElementOfType(LeavingOutcome.ChangedMeanwhile.class);
        }
        assertThat(kinds(granted)).containsOnlyOnce("waitinglist.entry-taken-off");
    }

    private static LeavingOutcome get(Future<LeavingOutcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void showsNothingToStrangers() {
        CaseView granted = office.granted(office.submitted(KITAPLATZ, child("Fremdprobe", birth, today, false)));
        Actor.Staff stranger = staff(Set.of(Role.SACHBEARBEITUNG), true, "standesamt");
        assertThat(office.here(() -> lists.overview(stranger))).isEmpty();
        assertThat(office.here(() -> lists.list(KITAPLATZ, Optional.empty(), stranger)))
                .isEmpty();
        assertThat(office.here(() -> lists.open(granted.aktenzeichen(), stranger)))
                .isEmpty();
        assertThat(takeOff(granted, 1, WITHDRAWN, stranger)).isInstanceOf(LeavingOutcome.NotThere.class);

        CaseworkFixtures elsewhere = CaseworkFixtures.in(context, new KommuneId(3), KITAPLATZ);
        assertThat(elsewhere.here(() -> lists.open(granted.aktenzeichen(), elsewhere.clerk())))
                .isEmpty();
        assertThat(office.here(() -> lists.overview(clerk)))
                .extracting(WaitingLists.Overview::leistung)
                .containsExactly(KITAPLATZ);
    }

    @Test
    void refusesToTakeOffWithoutThePermission() {
        CaseView granted = office.granted(office.submitted(KITAPLATZ, child("Rechteprobe", birth, today, false)));
        Actor.Staff reader =
                new Actor.Staff(clerk.account(), BAD_VILBEL, BAD_VILBEL, Set.of(rathaus.kernel.Permission.READ_CASES));
        assertThat(takeOff(granted, 1, WITHDRAWN, reader)).isInstanceOf(LeavingOutcome.NotThere.class);
        assertThat(entry(granted).standing()).isPresent();
    }

    private String granted(String name, LocalDate day, boolean single) {
        return office.granted(office.submitted(KITAPLATZ, child(name, day, today, single)))
                .aktenzeichen();
    }

    private WaitingEntry entry(CaseView about) {
        return office.here(() -> lists.open(about.aktenzeichen(), clerk)).orElseThrow();
    }

    private LeavingOutcome takeOff(CaseView about, long version, Leaving leaving, Actor.Staff staff) {
        return office.here(() -> lists.takeOff(about.aktenzeichen(), version, leaving, staff));
    }

    private long waiting() {
        return office.here(() -> lists.list(KITAPLATZ, Optional.empty(), clerk))
                .orElseThrow()
                .waiting();
    }

    private List<Row> everybody() {
        List<Row> rows = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Optional<String> after = mark;
            WaitingLists.Listing page =
                    office.here(() -> lists.list(KITAPLATZ, after, clerk)).orElseThrow();
            rows.addAll(page.rows());
            mark = page.next();
        } while (mark.isPresent());
        return rows;
    }

    private List<String> kinds(CaseView about) {
        return office.view(about).history().stream().map(CaseView.Entry::text).toList();
    }

    private List<String> accesses(CaseView about) {
        return office.here(() -> accesses.of(about.id(), Optional.empty(), 50)).stream()
                .map(RecordedAccess::what)
                .toList();
    }

    private Actor.Staff staff(Set<Role> roles, boolean signs, String unit) {
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, signs, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, signs));
    }
}
