package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.casework.CaseMatters;
import rathaus.casework.LaterSignature;
import rathaus.casework.LaterSignatures;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.ChangedDecisions;
import rathaus.casework.domain.LaterProposal;
import rathaus.casework.domain.LaterProposals;
import rathaus.casework.domain.Signature;
import rathaus.casework.domain.SignaturePath;
import rathaus.identity.SigningPower;
import rathaus.kernel.Actor;

/** Lays what changes a decision before its signers, and takes their signatures. */
@Component
@Transactional
class TransactionalLaterSignatures implements LaterSignatures {

    private final LaterProposals proposals;
    private final Bearbeitungen bearbeitungen;
    private final ChangedDecisions changes;
    private final CaseMatters matters;
    private final SigningParts parts;
    private final LaterMeasures measures;
    private final Clock clock;

    TransactionalLaterSignatures(
            LaterProposals proposals,
            Bearbeitungen bearbeitungen,
            ChangedDecisions changes,
            CaseMatters matters,
            SigningParts parts,
            LaterMeasures measures,
            Clock clock) {
        this.proposals = proposals;
        this.bearbeitungen = bearbeitungen;
        this.changes = changes;
        this.matters = matters;
        this.parts = parts;
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public Optional<String> lay(Laid laid, Actor.Staff staff) {
        Bearbeitung found = bearbeitungen.find(laid.caseId()).orElseThrow();
        List<LaterProposal.Need> needs = measures.needs(found.facts(), laid.kinds());
        SignaturePath path = measures.path(found.facts(), needs);
        LaterProposal proposal = new LaterProposal(
                laid.id(),
                laid.caseId(),
                laid.title(),
                laid.page(),
                staff.account(),
                clock.instant(),
                seen(found),
                needs,
                path.head(),
                List.of(),
                path.steps());
        return proposals.add(proposal) ? Optional.empty() : Optional.of("casework.refused.later-waits");
    }

    private LaterProposal.Seen seen(Bearbeitung found) {
        return new LaterProposal.Seen(
                found.version(), changes.of(found.facts().id()).size());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Waiting> of(UUID caseId) {
        return proposals.of(caseId).flatMap(this::waiting);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Waiting> toSign(String aktenzeichen, Actor.Staff staff) {
        return bearbeitungen
                .withAktenzeichen(aktenzeichen)
                .flatMap(found -> proposals.of(found.facts().id()))
                .filter(proposal -> measures.power(staff, proposal).isPresent())
                .flatMap(this::waiting);
    }

    private Optional<Waiting> waiting(LaterProposal proposal) {
        return matters.known(proposal.caseId())
                .map(matter -> new Waiting(
                        proposal.id(),
                        matter,
                        proposal.next().coSigns(),
                        proposal.by(),
                        proposal.at(),
                        parts.steps(proposal.given(), proposal.outstanding())));
    }

    @Override
    public LaterSignature sign(UUID caseId, UUID id, Actor.Staff staff) {
        Optional<LaterProposal> waiting =
                proposals.of(caseId).filter(proposal -> proposal.id().equals(id));
        return waiting.isPresent() ? sign(waiting.get(), staff) : new LaterSignature.ChangedMeanwhile();
    }

    private LaterSignature sign(LaterProposal proposal, Actor.Staff staff) {
        Optional<SigningPower> power = measures.power(staff, proposal);
        if (power.isEmpty()) {
            return new LaterSignature.Refused("casework.refused.no-signature");
        }
        if (!isAsPrepared(proposal)) {
            return new LaterSignature.Refused("casework.refused.later-changed");
        }
        Instant now = clock.instant();
        Signature signature =
                new Signature(proposal.next(), staff.account(), power.get().function(), now);
        boolean stored = proposal.isLast() ? proposals.remove(proposal) : proposals.store(proposal.signed(signature));
        return stored
                ? new LaterSignature.Given(
                        proposal.isLast(),
                        proposal.next().coSigns(),
                        proposal.next().unit(),
                        power.get().function())
                : new LaterSignature.ChangedMeanwhile();
    }

    /** Whether case, decision and fee are what they were when it was prepared. */
    private boolean isAsPrepared(LaterProposal proposal) {
        return bearbeitungen
                .find(proposal.caseId())
                .filter(found -> seen(found).equals(proposal.seen()))
                .filter(found -> measures.isUnchanged(found.facts(), proposal.needs()))
                .isPresent();
    }

    @Override
    public boolean remove(UUID caseId, UUID id) {
        return proposals
                .of(caseId)
                .filter(proposal -> proposal.id().equals(id))
                .filter(proposals::remove)
                .isPresent();
    }
}
