package rathaus.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.participation.ParticipationFixtures.SONDERNUTZUNG;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.applications.ApplicationsFixtures;
import rathaus.applications.Submission;
import rathaus.casework.CaseActs;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.casework.DecisionKind;
import rathaus.casework.PostTray;
import rathaus.casework.Withdrawal;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.participation.usecases.SilenceFixtures;

/** Other units are asked, the person concerned is heard, and silence is noted, on the running application. */
@RathausTest
class ParticipationTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);
    private static final Submission.Choices BY_POST = new Submission.Choices(true, true, false, Language.DE);

    @Autowired
    ApplicationContext context;

    @Autowired
    Opinions opinions;

    @Autowired
    Hearings hearings;

    @Autowired
    CaseActs acts;

    @Autowired
    SettableClock clock;

    private CaseworkFixtures office;
    private Actor.Staff head;
    private Actor.Staff asked;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, SONDERNUTZUNG);
        head = staff(Set.of(Role.LEITUNG), "strassenverkehr");
        asked = staff(Set.of(Role.SACHBEARBEITUNG), "umwelt");
    }

    @Test
    void asksInParallelAndShowsOnlyWhatWasChosen() {
        CaseView about = claimed("Stellungnahmeprobe");
        Opinions.Askable askable =
                office.here(() -> opinions.askable(about.aktenzeichen(), head)).orElseThrow();
        assertThat(askable.proposals()).extracting(Opinions.Proposal::unit).contains("umwelt");
        String place = askable.answers().stream()
                .filter(answer -> answer.answer().contains("Ritterstraße"))
                .findFirst()
                .orElseThrow()
                .key();
        done(office.here(() -> opinions.ask(
                about.aktenzeichen(),
                UUID.randomUUID(),
                new Opinions.Asking(
                        Set.of("umwelt", "bauverwaltung"), "Stehen dort Bäume?", 5, Set.of(place), Set.of()),
                head)));

        assertThat(opinionsOf(about)).hasSize(2).allMatch(OpinionView::isOpen);
        OpinionView seen = mine();
        assertThat(seen.question().answers())
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer()).contains("Ritterstraße"));
        assertThat(seen.question().files()).isEmpty();
        done(office.here(() -> opinions.answer(
                seen.id(),
                seen.version(),
                new OpinionAnswer(OpinionVerdict.MIT_AUFLAGEN, "Wurzelschutz anbringen.", List.of()),
                asked)));
        assertThat(opinionsOf(about).stream().filter(view -> view.id().equals(seen.id())))
                .singleElement()
                .satisfies(view -> assertThat(view.ending()
                                .orElseThrow()
                                .answer()
                                .orElseThrow()
                                .text())
                        .isEqualTo("Wurzelschutz anbringen."));
        assertThat(office.here(() -> opinions.answer(
                        seen.id(), seen.version(), new OpinionAnswer(OpinionVerdict.ZUSTIMMUNG, "", List.of()), asked)))
                .isInstanceOf(ParticipationOutcome.ChangedMeanwhile.class);
        assertThat(kinds(about)).contains("participation.opinion-asked", "participation.opinion-given");
    }

    @Test
    void showsQuestionsToNobodyElse() {
        CaseView about = claimed("Fremdprobe");
        ask(about);
        OpinionView seen = mine();
        Actor.Staff stranger = staff(Set.of(Role.SACHBEARBEITUNG), "standesamt");

        assertThat(office.here(() -> opinions.open(seen.id(), stranger))).isEmpty();
        assertThat(office.here(() -> opinions.asked(true, Optional.empty(), stranger))
                        .rows())
                .isEmpty();
        assertThat(office.here(() -> opinions.askable(about.aktenzeichen(), asked)))
                .as("the asked unit does not see the case")
                .isEmpty();
        assertThat(office.here(() -> opinions.recall(seen.id(), seen.version(), "Nein", asked)))
                .isInstanceOf(ParticipationOutcome.NotThere.class);
        assertThat(office.here(() -> opinions.file(seen.id(), UUID.randomUUID(), asked)))
                .isEmpty();

        done(office.here(() -> opinions.recall(seen.id(), seen.version(), "Erledigt sich.", head)));
        assertThat(office.here(() -> opinions.open(seen.id(), asked)))
                .as("taken back")
                .isEmpty();
    }

    @Test
    void letsOpenQuestionsFallAwayWithTheDecisionAndWithTheAntrag() {
        CaseView decided = claimed("Entscheidungsprobe");
        ask(decided);
        OpinionView first = mine();
        done(office.here(() -> hearings.waive(
                decided.aktenzeichen(),
                UUID.randomUUID(),
                HearingIntent.ABLEHNUNG,
                HearingWaiver.KEINE_ABWEICHUNG,
                "Nach den eigenen Angaben.",
                head)));
        assertThat(refuse(decided)).isInstanceOf(CaseOutcome.Done.class);
        CaseView withdrawn = claimed("Zurücknahmeprobe");
        ask(withdrawn);
        OpinionView second = mine();
        CaseOutcome ended = office.here(() -> acts.withdraw(
                withdrawn.id(), withdrawn.version(), new Withdrawal(Withdrawal.Way.TELEPHONE, today(), ""), head));
        assertThat(ended).isInstanceOf(CaseOutcome.Done.class);

        assertThat(List.of(opinion(decided), opinion(withdrawn))).noneMatch(OpinionView::isOpen);
        assertThat(opinion(decided).ending().orElseThrow().reason()).contains("entschieden oder beendet");
        assertThat(List.of(first, second))
                .allMatch(seen ->
                        office.here(() -> opinions.open(seen.id(), asked)).isEmpty());
        assertThat(kinds(withdrawn)).contains("participation.opinion-recalled");
    }

    @Test
    void notesSilenceAndTakesALateAnswer() {
        CaseView about = claimed("Schweigeprobe");
        ask(about);
        OpinionView seen = mine();
        SilenceFixtures silences = new SilenceFixtures(context, BAD_VILBEL);

        clock.set(seen.until());
        silences.ofOpinion(seen.id());
        assertThat(opinion(about).silentOn()).as("on the last day").isEmpty();
        clock.set(seen.until().plusDays(1));
        silences.ofOpinion(seen.id());
        silences.ofOpinion(seen.id());
        OpinionView silent = opinion(about);
        assertThat(silent.silentOn()).contains(seen.until().plusDays(1));
        assertThat(silent.isOpen()).as("silence is no answer").isTrue();
        assertThat(kinds(about)).containsOnlyOnce("participation.opinion-silence-noted");

        done(office.here(() -> opinions.remind(silent.id(), silent.version(), head)));
        OpinionView reminded = opinion(about);
        assertThat(office.here(() -> opinions.remind(reminded.id(), reminded.version(), head)))
                .isInstanceOf(ParticipationOutcome.Refused.class);
        done(office.here(() -> opinions.answer(
                reminded.id(),
                reminded.version(),
                new OpinionAnswer(OpinionVerdict.KEINE_BEDENKEN, "", List.of()),
                asked)));
        assertThat(opinion(about).silentOn()).as("it came late").isPresent();
    }

    @Test
    void holdsUpARefusalUntilSomebodyWasHeard() {
        CaseView about = claimed("Anhörungsprobe");
        assertThat(refuse(about)).isEqualTo(new CaseOutcome.Refused("participation.guard.needed"));
        start(about);
        assertThat(refuse(about)).isEqualTo(new CaseOutcome.Refused("participation.guard.running"));
        HearingView running = hearing(about);
        LocalDate until = until(about);
        assertThat(until).isAfterOrEqualTo(today().plusDays(14));

        clock.set(until.plusDays(1));
        new SilenceFixtures(context, BAD_VILBEL).ofHearing(running.id());
        assertThat(hearing(about).state()).isInstanceOf(HearingView.Silent.class);
        HearingView silent = hearing(about);
        done(office.here(() -> hearings.note(
                silent.id(), silent.version(), HearingWay.TELEFON, today(), "Ich nehme einen kleineren.", head)));
        assertThat(hearing(about).state()).as("it counts until the decision").isInstanceOf(HearingView.Answered.class);
        assertThat(refuse(about)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(kinds(about))
                .contains(
                        "participation.hearing-begun",
                        "participation.hearing-silence-noted",
                        "participation.hearing-answered");
    }

    @Test
    void letsNoTermRunWhileTheLetterLiesInTheOutTray() {
        CaseView about = claimed("Postprobe", BY_POST);
        LocalDate begun = today();
        start(about);
        PostTray.Row letter = CaseworkFixtures.eventually(() -> inTheOutTray(about));
        HearingView running = hearing(about);
        assertThat(running.running().orElseThrow().until()).isEmpty();

        clock.set(begun.plusDays(60));
        SilenceFixtures silences = new SilenceFixtures(context, BAD_VILBEL);
        silences.ofHearing(running.id());
        assertThat(hearing(about).isDone())
                .as("nobody can answer what was not sent")
                .isFalse();
        assertThat(refuse(about)).isEqualTo(new CaseOutcome.Refused("participation.guard.running"));

        LocalDate posted = today();
        assertThat(office.here(
                        () -> context.getBean(PostTray.class).note(List.of(letter.id()), posted, office.clerk())))
                .isEqualTo(new PostTray.Posting.Noted(1, 0));
        LocalDate until = until(about);
        assertThat(until).as("its way and the whole term").isAfterOrEqualTo(posted.plusDays(4 + 14));
        clock.set(until);
        silences.ofHearing(running.id());
        assertThat(hearing(about).isDone()).as("on the last day").isFalse();
        clock.set(until.plusDays(1));
        silences.ofHearing(running.id());
        assertThat(hearing(about).state())
                .isInstanceOfSatisfying(
                        HearingView.Silent.class,
                        silent -> assertThat(silent.until()).isEqualTo(until));
        assertThat(refuse(about)).isInstanceOf(CaseOutcome.Done.class);
    }

    private Optional<PostTray.Row> inTheOutTray(CaseView about) {
        PostTray tray = context.getBean(PostTray.class);
        Optional<String> mark = Optional.empty();
        do {
            Optional<String> after = mark;
            PostTray.Rows rows = office.here(() -> tray.waiting(after, office.clerk()));
            Optional<PostTray.Row> found = rows.rows().stream()
                    .filter(row -> row.aktenzeichen().equals(about.aktenzeichen()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            mark = rows.next();
        } while (mark.isPresent());
        return Optional.empty();
    }

    /** The last day of the term, once the letter is on its way. */
    private LocalDate until(CaseView about) {
        return CaseworkFixtures.eventually(
                () -> hearing(about).running().orElseThrow().until());
    }

    @Test
    void doesOnceWhatIsPressedTwice() {
        CaseView about = claimed("Doppelprobe");
        UUID wish = UUID.randomUUID();
        start(about, wish);
        start(about, wish);
        assertThat(office.here(() -> hearings.ofCase(about.id(), head))).hasSize(1);
        HearingLetter second = new HearingLetter(HearingIntent.ABLEHNUNG, "Ablehnung", "Der Weg ist zu schmal.", 14);
        assertThat(office.here(() -> hearings.start(about.aktenzeichen(), UUID.randomUUID(), second, head)))
                .isEqualTo(new ParticipationOutcome.Refused("participation.refused.running"));
        assertThat(kinds(about)).containsOnlyOnce("participation.hearing-begun");

        Opinions.Asking asking =
                new Opinions.Asking(Set.of("umwelt", "bauverwaltung"), "Stehen dort Bäume?", 5, Set.of(), Set.of());
        done(office.here(() -> opinions.ask(about.aktenzeichen(), wish, asking, head)));
        done(office.here(() -> opinions.ask(about.aktenzeichen(), wish, asking, head)));
        assertThat(opinionsOf(about)).hasSize(2);
        done(office.here(() -> opinions.ask(about.aktenzeichen(), UUID.randomUUID(), asking, head)));
        assertThat(opinionsOf(about)).as("asked once more on purpose").hasSize(4);
    }

    private void start(CaseView about) {
        start(about, UUID.randomUUID());
    }

    private void start(CaseView about, UUID wish) {
        done(office.here(() -> hearings.start(
                about.aktenzeichen(),
                wish,
                new HearingLetter(HearingIntent.ABLEHNUNG, "Ablehnung", "Der Gehweg ist zu schmal.", 14),
                head)));
    }

    @Test
    void letsAHearingBeWaivedWithTheParagraphAndThenRefuses() {
        CaseView about = claimed("Verzichtsprobe");
        assertThat(office.here(() -> hearings.waive(
                        about.aktenzeichen(),
                        UUID.randomUUID(),
                        HearingIntent.AUFHEBUNG,
                        HearingWaiver.GEFAHR_IM_VERZUG,
                        "Eilt.",
                        head)))
                .as("there is no decision to take back")
                .isInstanceOf(ParticipationOutcome.Refused.class);
        done(office.here(() -> hearings.waive(
                about.aktenzeichen(),
                UUID.randomUUID(),
                HearingIntent.ABLEHNUNG,
                HearingWaiver.KEINE_ABWEICHUNG,
                "Nach den eigenen Angaben ist der Gehweg zu schmal.",
                head)));
        assertThat(refuse(about)).isInstanceOf(CaseOutcome.Done.class);
        assertThat(kinds(about)).contains("participation.hearing-waived");

        assertThat(waiveRevocation(about)).isInstanceOf(ParticipationOutcome.Done.class);
        Instant first = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        assertThat(isHeardSince(about, Instant.EPOCH)).isTrue();
        assertThat(isHeardSince(about, first)).as("it was about the first one").isFalse();
        assertThat(waiveRevocation(about)).isInstanceOf(ParticipationOutcome.Done.class);
        assertThat(isHeardSince(about, first)).isTrue();
    }

    private ParticipationOutcome waiveRevocation(CaseView about) {
        return office.here(() -> hearings.waive(
                about.aktenzeichen(),
                UUID.randomUUID(),
                HearingIntent.AUFHEBUNG,
                HearingWaiver.GEFAHR_IM_VERZUG,
                "Eilt.",
                head));
    }

    private boolean isHeardSince(CaseView about, Instant since) {
        return office.here(() -> hearings.isDone(about.id(), HearingIntent.AUFHEBUNG, since));
    }

    private CaseView claimed(String name) {
        return claimed(name, ApplicationsFixtures.AGREED);
    }

    private CaseView claimed(String name, Submission.Choices choices) {
        CaseView arrived = office.arrived(
                office.submitted(SONDERNUTZUNG, ParticipationFixtures.aContainer(name, today()), choices));
        assertThat(office.here(() -> office.desk().claim(arrived.id(), arrived.version(), head)))
                .isInstanceOf(CaseOutcome.Done.class);
        return office.view(arrived);
    }

    private CaseOutcome refuse(CaseView about) {
        return office.here(() -> office.desk()
                .decide(about.id(), about.version(), DecisionKind.REFUSAL, "Der Gehweg ist zu schmal.", head));
    }

    private void ask(CaseView about) {
        done(office.here(() -> opinions.ask(
                about.aktenzeichen(),
                UUID.randomUUID(),
                new Opinions.Asking(Set.of("umwelt"), "Stehen dort Bäume?", 5, Set.of(), Set.of()),
                head)));
    }

    private static void done(ParticipationOutcome outcome) {
        assertThat(outcome).isInstanceOf(ParticipationOutcome.Done.class);
    }

    private List<OpinionView> opinionsOf(CaseView about) {
        return office.here(() -> opinions.ofCase(about.id(), head));
    }

    private OpinionView opinion(CaseView about) {
        return opinionsOf(about).getLast();
    }

    /** The latest question to the own unit. */
    private OpinionView mine() {
        UUID newest = allOpen().stream()
                .max(Comparator.comparing(OpinionView::askedAt))
                .map(OpinionView::id)
                .orElseThrow();
        return office.here(() -> opinions.open(newest, asked)).orElseThrow();
    }

    private List<OpinionView> allOpen() {
        List<OpinionView> all = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Optional<String> after = mark;
            Opinions.Rows page = office.here(() -> opinions.asked(true, after, asked));
            all.addAll(page.rows());
            mark = page.next();
        } while (mark.isPresent());
        return all;
    }

    private HearingView hearing(CaseView about) {
        return office.here(() -> hearings.ofCase(about.id(), head)).getLast();
    }

    private List<String> kinds(CaseView about) {
        return office.view(about).history().stream().map(CaseView.Entry::text).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    private Actor.Staff staff(Set<Role> roles, String unit) {
        StaffFixtures.Member member = StaffFixtures.in(context).member(BAD_VILBEL, roles, true, Set.of(unit));
        return new Actor.Staff(member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(roles, true));
    }
}
