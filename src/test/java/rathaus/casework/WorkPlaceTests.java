package rathaus.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.identity.Substitutions;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.TypedDay;

/** Lists, looks, days to look again, handing over, and the same act on many cases, on the real database. */
@RathausTest
class WorkPlaceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseInbox inbox;

    @Autowired
    CaseLooks looks;

    @Autowired
    Wiedervorlagen wiedervorlagen;

    @Autowired
    Colleagues colleagues;

    @Autowired
    PersonSearch persons;

    @Autowired
    CaseFigures figures;

    @Autowired
    Substitutions substitutions;

    @Autowired
    BulkWork bulk;

    @Autowired
    ListChoices choices;

    private CaseworkFixtures office;
    private Actor.Staff clerk;

    @BeforeEach
    void hire() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        clerk = member(Role.SACHBEARBEITUNG, "strassenverkehr");
    }

    @Test
    void aHandOverNeedsAReasonAndAColleagueOfTheUnit() {
        CaseView arrived = claimed("Abgabe");
        Actor.Staff colleague = member(Role.SACHBEARBEITUNG, "strassenverkehr");
        Actor.Staff stranger = member(Role.SACHBEARBEITUNG, "standesamt");

        assertThat(handOver(arrived, colleague, " ")).isEqualTo(new CaseOutcome.Refused("casework.refused.no-reason"));
        assertThat(handOver(arrived, stranger, "Urlaub"))
                .isEqualTo(new CaseOutcome.Refused("casework.refused.no-colleague"));
        assertThat(handOver(arrived, colleague, "Urlaub")).isInstanceOf(CaseOutcome.Done.class);
        assertThat(handOver(arrived, clerk, "zurück")).isInstanceOf(CaseOutcome.ChangedMeanwhile.class);
        CaseView after = office.here(() -> office.desk().open(arrived.aktenzeichen(), colleague))
                .orElseThrow();
        assertThat(after.own()).isTrue();
        assertThat(after.history()).anyMatch(entry -> entry.text().equals("casework.vorgang-handed-over"));
    }

    @Test
    void aWiedervorlageGoesWithTheCaseAndComesAgain() {
        CaseView seen = claimed("Wiederkehr");
        Actor.Staff colleague = member(Role.SACHBEARBEITUNG, "strassenverkehr");
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(3);

        assertThat(office.here(() -> wiedervorlagen.add(seen.id(), day.minusYears(1), "Zu früh", 0, clerk)))
                .isInstanceOf(CaseOutcome.Refused.class);
        office.here(() -> wiedervorlagen.add(seen.id(), day, "Antwort der Versicherung", 3, clerk));
        handOver(seen, colleague, "Vertretung");
        assertThat(office.here(() -> wiedervorlagen.mine(Optional.empty(), clerk))
                        .rows())
                .isEmpty();
        var first = office.here(() -> wiedervorlagen.mine(Optional.empty(), colleague))
                .rows()
                .getFirst();
        office.here(() -> wiedervorlagen.done(seen.id(), first.wiedervorlage().id(), colleague));
        assertThat(office.here(() ->
                        wiedervorlagen.done(seen.id(), first.wiedervorlage().id(), colleague)))
                .isInstanceOf(CaseOutcome.NoCase.class);
        assertThat(office.here(() -> wiedervorlagen.of(seen.id(), colleague)))
                .singleElement()
                .satisfies(next -> assertThat(next.day()).isEqualTo(day.plusMonths(3)));
        assertThat(office.here(() -> wiedervorlagen.of(seen.id(), member(Role.SACHBEARBEITUNG, "standesamt"))))
                .isEmpty();
    }

    @Test
    void aPersonIsFoundByPartsOfTheNameAndTheDayOfBirthInOnesOwnUnitsOnly() {
        CaseView seen = claimed("Größemüller");
        LocalDate born = born();

        assertThat(found("grossemueller erik", Optional.empty(), clerk)).contains(seen.aktenzeichen());
        assertThat(found("GROESSEM", Optional.of(born), clerk)).contains(seen.aktenzeichen());
        assertThat(found("Größemüller", Optional.of(born.plusDays(1)), clerk)).isEmpty();
        assertThat(found("Größemüller Otto", Optional.empty(), clerk)).isEmpty();
        assertThat(found("Größemüller", Optional.empty(), member(Role.SACHBEARBEITUNG, "standesamt")))
                .isEmpty();
        assertThat(office.view(seen).accesses()).anyMatch(entry -> entry.text().startsWith("Suche nach der Person"));
    }

    @Test
    void aRunOverManyCasesDoesEachThatIsPossibleAndSaysWhyNotOfTheOthers() {
        CaseView mine = claimed("Sammel");
        CaseView other = office.arrived(office.submitted(PARKAUSWEIS, answers("Sammel")));
        List<String> both = List.of(mine.aktenzeichen(), other.aktenzeichen());
        BulkWork.Act act = new BulkWork.Act.Grant();

        BulkWork.Preview preview = office.here(() -> bulk.preview(act, new BulkWork.Chosen.Marked(both), clerk));
        assertThat(preview.items()).extracting(BulkWork.Item::refusal).containsExactly("", "casework.refused.not-own");
        assertThat(preview.sample()).containsExactly(mine.aktenzeichen());
        UUID run = office.here(() -> bulk.begin(act, Set.of(mine.id(), other.id()), preview.at(), clerk))
                .orElseThrow();
        BulkWork.Run done = CaseworkFixtures.eventually(
                () -> office.here(() -> bulk.run(run, clerk)).filter(seen -> seen.state() == BulkWork.State.DONE));
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.refused()).isEqualTo(1);
        assertThat(office.view(mine).state()).isEqualTo("DECIDED");
        assertThat(office.view(other).state()).isEqualTo("UNCLAIMED");
        assertThat(office.here(() -> bulk.run(run, member(Role.SACHBEARBEITUNG, "strassenverkehr"))))
                .isEmpty();
    }

    @Test
    void aRunLeavesAloneWhatHasChangedSinceItsPreview() {
        CaseView mine = claimed("Neues");
        BulkWork.Act act = new BulkWork.Act.Grant();
        BulkWork.Preview preview =
                office.here(() -> bulk.preview(act, new BulkWork.Chosen.Marked(List.of(mine.aktenzeichen())), clerk));
        office.here(() -> context.getBean(CaseDesk.class).note(mine.id(), "Noch zu klären.", clerk));
        UUID run = office.here(() -> bulk.begin(act, Set.of(mine.id()), preview.at(), clerk))
                .orElseThrow();
        BulkWork.Run done = CaseworkFixtures.eventually(
                () -> office.here(() -> bulk.run(run, clerk)).filter(seen -> seen.state() == BulkWork.State.DONE));
        assertThat(done.items()).extracting(BulkWork.Item::refusal).containsExactly("casework.bulk.changed");
        assertThat(office.view(mine).state()).isEqualTo("CLAIMED");
    }

    @Test
    void aRunThatWasStoppedTouchesNothingMore() {
        CaseView mine = claimed("Halt");
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        UUID run = office.here(() -> transaction.execute(status -> {
            UUID begun = bulk.begin(new BulkWork.Act.Release(), Set.of(mine.id()), Instant.now(), clerk)
                    .orElseThrow();
            bulk.stop(begun, clerk);
            return begun;
        }));

        assertThat(office.here(() -> bulk.run(run, clerk)).orElseThrow().state())
                .isEqualTo(BulkWork.State.STOPPED);
        assertThat(office.view(mine).state()).isEqualTo("CLAIMED");
    }

    @Test
    void onlyThoseWhoLeadSeeTheTeamAndTheListOfAColleague() {
        CaseView mine = claimed("Team");
        Actor.Staff head = member(Role.LEITUNG, "strassenverkehr");
        CaseInbox.Selection ofClerk = new CaseInbox.Selection(
                CaseInbox.Filter.ALL,
                Optional.empty(),
                Optional.empty(),
                CaseInbox.Due.ANY,
                Optional.of(clerk.account()));

        assertThat(office.here(() -> colleagues.teams(clerk))).isEmpty();
        assertThat(office.here(() -> colleagues.teams(head)))
                .singleElement()
                .satisfies(team -> assertThat(team.loads())
                        .anyMatch(load -> load.colleague().id().equals(clerk.account()) && load.open() == 1));
        assertThat(listed(ofClerk, head)).containsExactly(mine.aktenzeichen());
        assertThat(listed(ofClerk, member(Role.SACHBEARBEITUNG, "strassenverkehr")))
                .isEmpty();
        assertThat(listed(ofClerk, member(Role.LEITUNG, "standesamt"))).isEmpty();
    }

    @Test
    void theExportHoldsEveryRowOfTheSelectionAndIsNoted() {
        claimed("Ausgabe");
        claimed("Ausgabe");
        CaseInbox.Selection mine = CaseInbox.Selection.of(CaseInbox.Filter.MINE);
        List<String> rows = new ArrayList<>();
        office.here(() -> {
            inbox.export(mine, clerk, row -> rows.add(row.aktenzeichen()));
            return rows;
        });

        assertThat(rows).hasSize(2).isEqualTo(listed(mine, clerk));
        assertThat(office.here(() -> inbox.counts(clerk)).mine()).isEqualTo(2);
        assertThat(office.here(() -> inbox.leistungen(clerk)))
                .anyMatch(leistung -> leistung.id().equals(PARKAUSWEIS));
        CaseInbox.Neighbours around = office.here(() -> inbox.around(mine, rows.getFirst(), clerk));
        assertThat(around).isEqualTo(new CaseInbox.Neighbours(Optional.empty(), Optional.of(rows.getLast())));
    }

    @Test
    void whoeverStandsInWorksOnTheDeskOfTheOtherAndBothSeeIt() {
        CaseView seen = claimed("Vertreten");
        Actor.Staff substitute = member(Role.SACHBEARBEITUNG, "strassenverkehr");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        CaseInbox.Selection covered = CaseInbox.Selection.of(CaseInbox.Filter.COVERED);

        assertThat(listed(covered, substitute)).isEmpty();
        assertThat(arrange(clerk, member(Role.SACHBEARBEITUNG, "standesamt"), today, clerk))
                .contains("identity.substitution.refused.substitute");
        assertThat(arrange(clerk, substitute, today, substitute)).contains("identity.substitution.refused.absent");
        assertThat(arrange(clerk, substitute, today, member(Role.LEITUNG, "strassenverkehr")))
                .isEmpty();
        assertThat(listed(covered, substitute)).containsExactly(seen.aktenzeichen());
        assertThat(office.here(() -> office.desk().open(seen.aktenzeichen(), substitute))
                        .orElseThrow()
                        .own())
                .isTrue();
        var running = office.here(() -> substitutions.seenBy(clerk)).getFirst();
        assertThat(office.here(() -> substitutions.end(running.id(), clerk))).isTrue();
        assertThat(listed(covered, substitute)).isEmpty();
        assertThat(listed(CaseInbox.Selection.of(CaseInbox.Filter.MINE), clerk)).containsExactly(seen.aktenzeichen());
    }

    private Optional<String> arrange(Actor.Staff absent, Actor.Staff substitute, LocalDate first, Actor.Staff by) {
        return office.here(() -> substitutions.arrange(
                new Substitutions.Arrangement(
                        absent.account(), substitute.account(), first, first.plusDays(7), "Urlaub"),
                by));
    }

    @Test
    void figuresTellHowLongItTookOfManyCases() {
        KommuneId rodenbach = new KommuneId(3);
        CaseworkFixtures there = CaseworkFixtures.in(context, rodenbach, PARKAUSWEIS);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        List<CaseFigures.Figure> none =
                there.here(() -> figures.of(today.minusYears(9), today.minusYears(8), there.clerk()));
        for (int number = 0; number < CaseFigures.LEAST; number++) {
            there.granted(there.submitted(PARKAUSWEIS, there.answers(PARKAUSWEIS)));
        }

        assertThat(none).isEmpty();
        assertThat(there.here(() -> figures.of(today, today, there.clerk())))
                .filteredOn(figure -> figure.leistung().startsWith("Bewohnerparkausweis"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.cases().orElse(0)).isGreaterThanOrEqualTo(CaseFigures.LEAST);
                    assertThat(figure.cycle()).isPresent();
                    assertThat(figure.touch().orElseThrow().median())
                            .isLessThanOrEqualTo(
                                    figure.cycle().orElseThrow().median().plusSeconds(1));
                });
    }

    @Test
    void nobodyKeepsMoreSelectionsThanFit() {
        for (int number = 0; number < ListChoices.MOST; number++) {
            String name = "Auswahl " + number;
            assertThat(office.here(() -> choices.keep(new SavedSelection(name, "filter=alle"), clerk)))
                    .isTrue();
        }
        assertThat(office.here(() -> choices.keep(new SavedSelection("eine mehr", "filter=alle"), clerk)))
                .isFalse();
        assertThat(office.here(() -> choices.keep(new SavedSelection("Auswahl 3", "filter=meine"), clerk)))
                .isTrue();
        assertThat(office.here(() -> choices.selections(clerk)))
                .hasSize(ListChoices.MOST)
                .contains(new SavedSelection("Auswahl 3", "filter=meine"));
        assertThat(office.here(() -> choices.selections(member(Role.SACHBEARBEITUNG, "strassenverkehr"))))
                .isEmpty();
    }

    @Test
    void whatOneLookedAtIsKnownToOneselfOnly() {
        CaseView seen = claimed("Blick");
        assertThat(office.here(() -> looks.look(seen.id(), clerk))).isEmpty();
        assertThat(office.here(() -> looks.look(seen.id(), clerk))).isPresent();
        assertThat(office.here(() -> looks.recent(clerk)))
                .extracting(CaseLooks.Recent::aktenzeichen)
                .containsExactly(seen.aktenzeichen());
        assertThat(office.here(() -> looks.recent(office.clerk())))
                .extracting(CaseLooks.Recent::aktenzeichen)
                .doesNotContain(seen.aktenzeichen());
    }

    private CaseView claimed(String familyName) {
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, answers(familyName)));
        assertThat(office.here(() -> office.desk().claim(arrived.id(), arrived.version(), clerk)))
                .isInstanceOf(CaseOutcome.Done.class);
        return office.here(() -> office.desk().open(arrived.aktenzeichen(), clerk))
                .orElseThrow();
    }

    private static Map<String, String> answers(String familyName) {
        Map<String, String> answers = new LinkedHashMap<>(ApplicationsFixtures.answers());
        answers.put("familienname", familyName);
        return answers;
    }

    private static LocalDate born() {
        return TypedDay.parse(ApplicationsFixtures.answers().get("geburtsdatum"))
                .orElseThrow();
    }

    private CaseOutcome handOver(CaseView seen, Actor.Staff to, String reason) {
        return office.here(() -> office.desk().handOver(seen.id(), seen.version(), to.account(), reason, clerk));
    }

    private List<String> found(String name, Optional<LocalDate> born, Actor.Staff by) {
        return office.here(() -> persons.find(name, born, by)).cases().stream()
                .map(PersonSearch.Case::aktenzeichen)
                .toList();
    }

    private List<String> listed(CaseInbox.Selection selection, Actor.Staff by) {
        return office.here(() -> inbox.rows(selection, Optional.empty(), by)).rows().stream()
                .map(CaseInbox.Row::aktenzeichen)
                .toList();
    }

    private Actor.Staff member(Role role, String unit) {
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, Set.of(role), true, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(Set.of(role), true));
    }
}
