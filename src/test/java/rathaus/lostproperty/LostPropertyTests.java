package rathaus.lostproperty;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.lostproperty.LostPropertyFixtures.CLAIM;
import static rathaus.lostproperty.LostPropertyFixtures.FUNDANZEIGE;
import static rathaus.lostproperty.LostPropertyFixtures.aPurse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.foundlist.FoundListSearch;
import rathaus.foundlist.FoundListSearch.Sought;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.PublicFundsache;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.privacy.AccessLog;

/** The register from intake to handing over, with cases and public list, on the running application. */
@RathausTest
class LostPropertyTests {

    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    LostProperty register;

    @Autowired
    ClaimMatching matching;

    @Autowired
    FoundListSearch list;

    @Autowired
    AccessLog accesses;

    @Autowired
    Clock clock;

    private CaseworkFixtures office;
    private Actor.Staff clerk;
    private LocalDate today;

    @BeforeEach
    void staffTheOffice() {
        office = CaseworkFixtures.in(context, BAD_VILBEL, FUNDANZEIGE);
        clerk = office.clerk();
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void takesAnItemUpFromTheAnswersOfAFundanzeige() {
        CaseView fundanzeige = office.arrived(office.submitted(
                FUNDANZEIGE, LostPropertyFixtures.find("Lederbörse Anzeigeprobe", today.minusDays(2))));
        FundsacheProposal proposal = office.here(
                        () -> register.proposal(Optional.of(fundanzeige.aktenzeichen()), clerk))
                .orElseThrow();
        assertThat(proposal.description()).isEqualTo("Lederbörse Anzeigeprobe");
        assertThat(proposal.marks()).isEqualTo("Monogramm innen");
        assertThat(proposal.foundOn()).contains(today.minusDays(2));
        assertThat(proposal.notifiedOn()).as("the term runs from the notice").isEqualTo(today);
        assertThat(proposal.wish()).isEqualTo(FinderWish.BEIDES);

        FundsacheView item = taken(
                aPurse("Lederbörse Anzeigeprobe", today, FinderWish.BEIDES, Optional.of(fundanzeige.aktenzeichen())));
        assertThat(item.term().orElseThrow().lastDay()).isEqualTo(today.plusMonths(6));
        assertThat(item.term().orElseThrow().paragraph()).isEqualTo("§ 973 Abs. 1 BGB");
        assertThat(office.here(() -> matching.takenUp(fundanzeige.aktenzeichen(), clerk)))
                .contains(List.of(item.nummer()));
    }

    @Test
    void tellsThePublicOnlyWhatIsPublicAndOnlyWhileItIsKept() {
        FundsacheView item = taken(aPurse("Listenprobe aus Leder", today, FinderWish.VERZICHT, Optional.empty()));
        assertThat(listed("listenprobe"))
                .containsExactly(new PublicFundsache(
                        item.nummer(), item.statement().kind(), "Listenprobe aus Leder", "Kernstadt", today));
        assertThat(listed("listenprobe monogramm")).as("marks are not searched").isEmpty();
        assertThat(listed("listenprobe teich")).as("nor is the exact place").isEmpty();

        assertThat(handOver(item, new Handing(Ending.EIGENTUEMER, today, "", Optional.empty(), false)))
                .isInstanceOf(FundsacheOutcome.Done.class);
        assertThat(listed("listenprobe")).isEmpty();
        assertThat(opened(item.nummer()).gone()).contains(new FundsacheView.Gone(Ending.EIGENTUEMER, today));
        assertThat(opened(item.nummer()).history())
                .extracting(FundsacheView.Entry::kind)
                .containsExactly("lostproperty.fundsache-taken-up", "lostproperty.fundsache-handed-over");
    }

    @Test
    void countsWithoutGapsAndTakesASecondClickForTheFirst() {
        UUID id = UUID.randomUUID();
        FundsacheStatement purse = aPurse("Doppelklickprobe", today, FinderWish.VERZICHT, Optional.empty());
        Fundnummer first = done(office.here(() -> register.takeUp(id, purse, clerk)));
        Fundnummer again = done(office.here(() -> register.takeUp(id, purse, clerk)));
        assertThat(again).isEqualTo(first);
        FundsacheStatement wrong = aPurse("Doppelklickprobe", today, FinderWish.BEIDES, Optional.empty());
        assertThat(office.here(() -> register.takeUp(UUID.randomUUID(), wrong, clerk)))
                .isEqualTo(new FundsacheOutcome.Refused("fundanzeige", "lostproperty.refused.finder-unknown"));
        Fundnummer next = done(office.here(() -> register.takeUp(UUID.randomUUID(), purse, clerk)));
        assertThat(next).isEqualTo(new Fundnummer(first.year(), first.number() + 1));
    }

    @Test
    void refusesAFundanzeigeThatIsNone() {
        FundsacheStatement purse = aPurse("Probe", today, FinderWish.BEIDES, Optional.of("02-22-10/2026-999999"));
        assertThat(office.here(() -> register.takeUp(UUID.randomUUID(), purse, clerk)))
                .isEqualTo(new FundsacheOutcome.Refused("fundanzeige", "lostproperty.refused.no-such-case"));
    }

    @Test
    void letsOnlyOneOfTwoClerksChangeTheSame() {
        FundsacheView item = taken(aPurse("Wettlaufprobe eins", today, FinderWish.VERZICHT, Optional.empty()));
        FundsacheStatement other = aPurse("Wettlaufprobe zwei", today, FinderWish.VERZICHT, Optional.empty());
        assertThat(office.here(() -> register.change(item.nummer(), item.version(), other, clerk)))
                .isInstanceOf(FundsacheOutcome.Done.class);
        assertThat(handOver(item, new Handing(Ending.EIGENTUEMER, today, "", Optional.empty(), false)))
                .isInstanceOf(FundsacheOutcome.ChangedMeanwhile.class);
        assertThat(listed("wettlaufprobe"))
                .extracting(PublicFundsache::description)
                .containsExactly("Wettlaufprobe zwei");
    }

    @Test
    void keepsWhatHasLeftAsItWas() {
        FundsacheView item = taken(aPurse("Ausgangsprobe", today, FinderWish.VERZICHT, Optional.empty()));
        handOver(item, new Handing(Ending.VERWERTET, today, "Schimmel", Optional.empty(), false));
        FundsacheView gone = opened(item.nummer());
        assertThat(office.here(() -> register.change(item.nummer(), gone.version(), gone.statement(), clerk)))
                .isEqualTo(new FundsacheOutcome.Refused("ende", "lostproperty.refused.gone"));
        assertThat(gone.history().getLast().reason()).isEqualTo("Schimmel");
    }

    @Test
    void startsTheTermOfAnItemUpToTenEuroWithTheFindAndOfNoneInAnOffice() {
        LocalDate found = today.minusDays(40);
        FundsacheStatement purse = aPurse("Fristprobe", today, FinderWish.VERZICHT, Optional.empty());
        FundsacheView cheap = taken(with(purse, found, ValueClass.BIS_10, FindSite.DRAUSSEN));
        assertThat(cheap.term().orElseThrow().lastDay()).isEqualTo(found.plusMonths(6));
        FundsacheView dear = taken(with(purse, found, ValueClass.BIS_500, FindSite.DRAUSSEN));
        assertThat(dear.term().orElseThrow().lastDay()).isEqualTo(today.plusMonths(6));
        assertThat(taken(with(purse, found, ValueClass.BIS_500, FindSite.VERKEHR))
                        .term())
                .isEmpty();
    }

    @Test
    void offersTheClerkOfAnOpenClaimWhatMayFitAndWhy() {
        FundsacheView fits = taken(aPurse("Zebrafarbene Abgleichprobe", today, FinderWish.VERZICHT, Optional.empty()));
        FundsacheView earlier = taken(with(
                aPurse("Zebrafarbene Abgleichprobe", today, FinderWish.VERZICHT, Optional.empty()),
                today.minusDays(30),
                ValueClass.BIS_50,
                FindSite.DRAUSSEN));
        CaseView claim = office.arrived(office.submitted(
                CLAIM, LostPropertyFixtures.loss("Zebrafarbene Abgleichprobe verloren", today.minusDays(3))));
        List<ClaimMatching.Candidate> candidates = office.here(() -> matching.candidates(claim.aktenzeichen(), clerk))
                .orElseThrow();
        assertThat(candidates).extracting(ClaimMatching.Candidate::nummer).doesNotContain(earlier.nummer());
        ClaimMatching.Candidate first = candidates.getFirst();
        assertThat(first.nummer()).isEqualTo(fits.nummer());
        assertThat(first.commonWords()).contains("abgleichprobe", "monogramm", "zebrafarbene");
        assertThat(first.daysAfterLoss()).isEqualTo(3);

        office.done(desk -> desk.claim(claim.id(), claim.version(), clerk));
        office.done(desk -> desk.decide(
                claim.id(), office.view(claim).version(), rathaus.casework.DecisionKind.REFUSAL, "Nichts da", clerk));
        assertThat(office.here(() -> matching.candidates(claim.aktenzeichen(), clerk)))
                .as("decided")
                .isEmpty();
    }

    @Test
    void showsNothingToStrangersAndNotesWhoReads() {
        FundsacheView item = taken(aPurse("Fremdenprobe", today, FinderWish.VERZICHT, Optional.empty()));
        StaffFixtures.Member member =
                StaffFixtures.in(context).member(BAD_VILBEL, Set.of(Role.SACHBEARBEITUNG), true, Set.of("standesamt"));
        Actor.Staff stranger = new Actor.Staff(
                member.id(), BAD_VILBEL, BAD_VILBEL, Role.permissions(Set.of(Role.SACHBEARBEITUNG), true));
        assertThat(office.here(() -> register.open(item.nummer(), stranger))).isEmpty();
        assertThat(office.here(() -> register.shelf(true, Optional.empty(), stranger)))
                .isEmpty();
        assertThat(office.here(() -> register.proposal(Optional.empty(), stranger)))
                .isEmpty();
        assertThat(office.here(() -> register.handOver(
                        item.nummer(),
                        item.version(),
                        new Handing(Ending.EIGENTUEMER, today, "", Optional.empty(), false),
                        stranger)))
                .isInstanceOf(FundsacheOutcome.NotThere.class);
        assertThat(office.here(() -> accesses.by(clerk.label(), Optional.empty(), 50)))
                .anyMatch(access -> access.what().equals("Fundsache " + item.nummer()));
    }

    private static FundsacheStatement with(FundsacheStatement known, LocalDate found, ValueClass value, FindSite site) {
        return new FundsacheStatement(
                known.kind(),
                known.description(),
                known.marks(),
                known.area(),
                known.place(),
                site,
                found,
                known.notifiedOn(),
                value,
                known.wish(),
                known.storage(),
                known.fundanzeige(),
                known.listed());
    }

    private FundsacheView taken(FundsacheStatement statement) {
        return opened(done(office.here(() -> register.takeUp(UUID.randomUUID(), statement, clerk))));
    }

    private FundsacheView opened(Fundnummer nummer) {
        return office.here(() -> register.open(nummer, clerk)).orElseThrow();
    }

    private FundsacheOutcome handOver(FundsacheView item, Handing handing) {
        return office.here(() -> register.handOver(item.nummer(), item.version(), handing, clerk));
    }

    private static Fundnummer done(FundsacheOutcome outcome) {
        assertThat(outcome).isInstanceOf(FundsacheOutcome.Done.class);
        return ((FundsacheOutcome.Done) outcome).nummer();
    }

    private List<PublicFundsache> listed(String words) {
        return office.here(() -> list.find(
                        new Sought(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .items();
    }
}
