package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseOutcome;
import rathaus.casework.DecisionDraft;
import rathaus.casework.SignatureDesk;
import rathaus.casework.SignatureView;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.SigningList;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;

/** Proposals and signatures, each in one transaction. */
@Component
@Transactional
class TransactionalSignatureDesk implements SignatureDesk {

    private static final int PAGE = 50;

    private final OwnCases cases;
    private final DecisionMaking making;
    private final SigningRights rights;
    private final SigningList list;
    private final SignatureReading reading;
    private final StaffDirectory directory;
    private final Clock clock;

    TransactionalSignatureDesk(
            OwnCases cases,
            DecisionMaking making,
            SigningRights rights,
            SigningList list,
            SignatureReading reading,
            StaffDirectory directory,
            Clock clock) {
        this.cases = cases;
        this.making = making;
        this.rights = rights;
        this.list = list;
        this.reading = reading;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public CaseOutcome propose(UUID id, long version, DecisionDraft draft, Actor.Staff staff) {
        return onOwn(
                id,
                version,
                staff,
                found -> found instanceof Bearbeitung.Claimed claimed
                        ? making.propose(claimed, draft, staff)
                        : new CaseOutcome.Refused("casework.refused.not-claimed"));
    }

    @Override
    public CaseOutcome withdraw(UUID id, long version, Actor.Staff staff) {
        return onOwn(
                id,
                version,
                staff,
                found -> found instanceof Bearbeitung.Signing signing
                        ? making.withdraw(signing, staff)
                        : new CaseOutcome.Refused("casework.refused.not-signing"));
    }

    private CaseOutcome onOwn(UUID id, long version, Actor.Staff staff, Function<Bearbeitung, CaseOutcome> act) {
        return cases.find(id, staff, Permission.WORK_ON_CASES)
                .map(found -> found.version() == version ? act.apply(found) : new CaseOutcome.ChangedMeanwhile())
                .orElseGet(CaseOutcome.NoCase::new);
    }

    @Override
    public CaseOutcome sign(UUID id, long version, Actor.Staff staff) {
        return onWaiting(id, version, staff, signing -> making.sign(signing, staff));
    }

    @Override
    public CaseOutcome giveBack(UUID id, long version, String comment, Actor.Staff staff) {
        return onWaiting(id, version, staff, signing -> making.giveBack(signing, comment, staff));
    }

    /** Also for a member of another unit whose signature is next; whoever just was faster is told so. */
    private CaseOutcome onWaiting(
            UUID id, long version, Actor.Staff staff, Function<Bearbeitung.Signing, CaseOutcome> act) {
        Optional<Bearbeitung.Signing> waiting = cases.toSign(id, staff).filter(found -> found.version() == version);
        if (waiting.isPresent()) {
            return act.apply(waiting.get());
        }
        boolean known = cases.find(id, staff, Permission.READ_CASES).isPresent()
                || cases.toSign(id, staff).isPresent();
        return known ? new CaseOutcome.ChangedMeanwhile() : new CaseOutcome.NoCase();
    }

    @Override
    public Optional<SignatureView> open(String aktenzeichen, Actor.Staff staff) {
        return cases.toSign(aktenzeichen, staff).map(signing -> reading.view(signing, staff));
    }

    /** Without a transaction: making a PDF takes a while. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<DraftLetter> preview(UUID id, Actor.Staff staff) {
        return reading.waiting(id, staff).map(signing -> reading.preview(signing, staff));
    }

    @Override
    @Transactional(readOnly = true)
    public Rows waiting(Optional<String> after, Actor.Staff staff) {
        List<SigningList.Row> found =
                list.page(rights.signer(staff), after.flatMap(StoredCaseInbox::position), PAGE + 1);
        List<SigningList.Row> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        Optional<String> next = found.size() > PAGE
                ? Optional.of(StoredCaseInbox.mark(shown.getLast().position()))
                : Optional.empty();
        Map<UUID, String> names = directory.displayNames(
                shown.stream().map(SigningList.Row::clerk).collect(Collectors.toSet()));
        LocalDate today = LegalDay.today(clock);
        return new Rows(shown.stream().map(row -> row(row, names, today)).toList(), next);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor.Staff staff) {
        return staff.may(Permission.DECIDE_CASES) ? list.count(rights.signer(staff)) : 0;
    }

    private static Row row(SigningList.Row row, Map<UUID, String> names, LocalDate today) {
        return new Row(
                row.aktenzeichen(),
                row.leistungName(),
                row.applicant(),
                row.subject(),
                names.getOrDefault(row.clerk(), ""),
                LegalDay.of(row.position().receivedAt()),
                row.statutory(),
                row.target(),
                row.subject() instanceof Draft && today.isAfter(row.statutory().orElse(row.target())));
    }
}
