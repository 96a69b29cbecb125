package rathaus.casework.usecases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseView;
import rathaus.casework.SignatureView;
import rathaus.casework.domain.Automation;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.DecisionDrafts;
import rathaus.casework.domain.Proposal;
import rathaus.casework.domain.Signature;
import rathaus.casework.domain.SignatureStep;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.Money;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Nebenbestimmung;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** What pages show of drafts, signatures and the substance of decisions. */
@Component
class SigningParts {

    private final OwnCases cases;
    private final DecisionRules rules;
    private final DecisionDrafts drafts;
    private final Contents contents;
    private final Organisation organisation;
    private final PublishedVerfahren published;
    private final Automation automation;

    SigningParts(
            OwnCases cases,
            DecisionRules rules,
            DecisionDrafts drafts,
            Contents contents,
            Organisation organisation,
            PublishedVerfahren published,
            Automation automation) {
        this.cases = cases;
        this.rules = rules;
        this.drafts = drafts;
        this.contents = contents;
        this.organisation = organisation;
        this.published = published;
        this.automation = automation;
    }

    CaseView.Drafting drafting(Bearbeitung found, Money cost, Actor.Staff staff) {
        Bearbeitung.Facts facts = found.facts();
        Ablauf ablauf = published.version(facts.pinned()).ablauf();
        Optional<DecisionDrafts.Kept> kept = drafts.of(facts.id());
        return new CaseView.Drafting(
                rules.alone(facts, cost, staff),
                ablauf.nebenbestimmungen(),
                others(facts.unit()),
                kept.map(DecisionDrafts.Kept::draft),
                kept.flatMap(DecisionDrafts.Kept::returned)
                        .map(back -> new CaseView.Entry(back.at(), cases.nameOf(back.by()), back.comment())),
                found instanceof Bearbeitung.Signing signing
                        ? Optional.of(proposed(signing.proposal()))
                        : Optional.empty(),
                CaseState.decided(found).map(decided -> substance(decided.decision(), ablauf)),
                automation
                        .run(facts.id())
                        .map(run -> new CaseView.Automated(run.outcome().name(), run.reasons())));
    }

    private Map<String, String> others(String unit) {
        Map<String, String> names = new LinkedHashMap<>();
        organisation.units().stream()
                .filter(other -> !other.key().equals(unit))
                .forEach(other -> names.put(other.key(), other.name()));
        return names;
    }

    private CaseView.Substance substance(Bearbeitung.Decision decision, Ablauf ablauf) {
        return new CaseView.Substance(
                decision.conditions().stream().map(Nebenbestimmung::inLetter).toList(),
                names(decision.enclosures()),
                decision.signatures().stream().map(this::given).toList(),
                decision.finalSignature().isPresent()
                        ? Optional.empty()
                        : ablauf.automation().map(Ablauf.Automation::legalBasis),
                decision.reduction());
    }

    SignatureView.Proposed proposed(Proposal proposal) {
        return new SignatureView.Proposed(
                proposal.draft().kind(),
                proposal.draft().reasons(),
                proposal.conditions().stream().map(Nebenbestimmung::inLetter).toList(),
                names(proposal.draft().enclosures()),
                cases.nameOf(proposal.proposedBy()),
                proposal.proposedAt(),
                steps(proposal.given(), proposal.outstanding()),
                proposal.draft().reduction());
    }

    /** Signatures as pages show them: those that are given, then those that are still to come. */
    List<SignatureView.Step> steps(List<Signature> given, List<SignatureStep> outstanding) {
        List<SignatureView.Step> steps = new ArrayList<>();
        given.forEach(signature -> steps.add(given(signature)));
        outstanding.forEach(step -> steps.add(step(step, Optional.empty())));
        return steps;
    }

    /** What a draft would cost without a reduction. */
    Money tariff(Bearbeitung.Signing signing) {
        return rules.amount(signing.facts(), signing.proposal().draft().kind());
    }

    private SignatureView.Step given(Signature signature) {
        return step(signature.step(), Optional.of(signature));
    }

    private SignatureView.Step step(SignatureStep step, Optional<Signature> signature) {
        return new SignatureView.Step(
                step.coSigns(),
                organisation.unit(step.unit()).map(Organisationseinheit::name).orElse(step.unit()),
                signature.map(given ->
                        cases.nameOf(given.by()) + ", " + given.function().text()),
                signature.map(Signature::at));
    }

    private List<String> names(List<UUID> enclosures) {
        Map<UUID, String> names = contents.find(enclosures).stream()
                .collect(Collectors.toUnmodifiableMap(StoredContent::id, StoredContent::fileName, (one, other) -> one));
        return enclosures.stream()
                .map(enclosure -> names.getOrDefault(enclosure, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
