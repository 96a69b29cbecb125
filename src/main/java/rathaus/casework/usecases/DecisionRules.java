package rathaus.casework.usecases;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragInbox;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.casework.DecisionDraft;
import rathaus.casework.DecisionGuard;
import rathaus.casework.DecisionKind;
import rathaus.casework.SingleSignature;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.SignaturePath;
import rathaus.kernel.Actor;
import rathaus.kernel.Money;
import rathaus.procedure.Nebenbestimmung;
import rathaus.procedure.Verfahren;
import rathaus.records.Dokument;
import rathaus.records.RecordsReading;
import rathaus.tenancy.Organisation;

/** What a decision has to be like before anybody signs it. */
@Component
class DecisionRules {

    private static final String PURPOSE = "Entscheidung über den Antrag";

    private final ObjectProvider<DecisionGuard> guards;
    private final SigningRights rights;
    private final PublishedVerfahren published;
    private final Costs costs;
    private final RecordsReading records;
    private final Organisation organisation;

    DecisionRules(
            ObjectProvider<DecisionGuard> guards,
            SigningRights rights,
            PublishedVerfahren published,
            Costs costs,
            RecordsReading records,
            Organisation organisation) {
        this.guards = guards;
        this.rights = rights;
        this.published = published;
        this.costs = costs;
        this.records = records;
        this.organisation = organisation;
    }

    Verfahren verfahren(Bearbeitung.Facts facts) {
        return published.version(facts.pinned());
    }

    /** What a decision costs by the tariff and the answers of today; limits of powers are measured by it, not by what is reduced. */
    Money amount(Bearbeitung.Facts facts, DecisionKind kind) {
        if (!kind.grants()) {
            return Money.ZERO;
        }
        SubmittedAntrag antrag = costs.inbox().antrag(facts.antrag());
        return costs.payments().cost(antrag, verfahren(facts), costs.answers().current(facts.id(), antrag));
    }

    SignaturePath path(Bearbeitung.Facts facts, DecisionKind kind, Money amount, List<String> chosen) {
        return SignaturePath.of(verfahren(facts).ablauf(), kind, amount, facts.unit(), chosen);
    }

    /** Whether the signature of this member alone is enough under all these decisions. */
    SingleSignature signature(Bearbeitung.Facts facts, Set<DecisionKind> kinds, Actor.Staff staff) {
        Money cost = kinds.stream().anyMatch(DecisionKind::grants) ? amount(facts, DecisionKind.GRANT) : Money.ZERO;
        boolean enough = kinds.stream()
                .map(kind -> path(facts, kind, kind.grants() ? cost : Money.ZERO, List.of()))
                .allMatch(SignaturePath::isOneStep);
        if (!enough) {
            return SingleSignature.NOT_ENOUGH;
        }
        return alone(facts, cost, staff).containsAll(kinds) ? SingleSignature.GIVEN : SingleSignature.NO_POWER;
    }

    /** What this member may decide with a single signature. */
    Set<DecisionKind> alone(Bearbeitung.Facts facts, Money cost, Actor.Staff staff) {
        Set<DecisionKind> alone = EnumSet.noneOf(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            Money amount = kind.grants() ? cost : Money.ZERO;
            SignaturePath path = path(facts, kind, amount, List.of());
            if (path.isOneStep()
                    && rights.power(staff, path.steps().getFirst(), kind, amount, path.head())
                            .isPresent()) {
                alone.add(kind);
            }
        }
        return alone;
    }

    /** Message key of what is wrong with a draft; empty if nothing. */
    Optional<String> problem(Bearbeitung.Facts facts, DecisionDraft draft, Actor.Staff staff) {
        if (draft.kind().refuses() && draft.reasons().isBlank()) {
            return Optional.of("casework.refused.no-reasons");
        }
        if (!conditionsFit(facts, draft)) {
            return Optional.of("casework.refused.condition-unknown");
        }
        if (!enclosuresFit(facts, draft, staff)) {
            return Optional.of("casework.refused.enclosure-unknown");
        }
        Optional<String> fee = feeProblem(facts, draft);
        if (fee.isPresent()) {
            return fee;
        }
        boolean strangers = path(facts, draft.kind(), Money.ZERO, draft.coSigners()).steps().stream()
                .anyMatch(step -> organisation.unit(step.unit()).isEmpty());
        return strangers ? Optional.of("casework.refused.co-signer-unknown") : objection(facts, draft.kind());
    }

    /** Message key of what is wrong with a reduced fee; empty if nothing is, or if it is the tariff. */
    Optional<String> feeProblem(Bearbeitung.Facts facts, DecisionDraft draft) {
        return draft.reduction().flatMap(reduction -> reduction.refusal(draft.kind(), amount(facts, draft.kind())));
    }

    /** What other modules have against a decision that burdens somebody. */
    Optional<String> objection(Bearbeitung.Facts facts, DecisionKind kind) {
        return kind.refuses()
                ? guards.orderedStream()
                        .flatMap(guard -> guard.objection(facts.id(), kind).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean conditionsFit(Bearbeitung.Facts facts, DecisionDraft draft) {
        boolean none = draft.chosen().isEmpty() && draft.written().isEmpty();
        return none || draft.kind().grants() && catalogue(facts).keySet().containsAll(draft.chosen());
    }

    private boolean enclosuresFit(Bearbeitung.Facts facts, DecisionDraft draft, Actor.Staff staff) {
        return draft.enclosures().isEmpty()
                || records.dokumente(facts.id(), staff, PURPOSE).stream()
                        .map(Dokument::stored)
                        .collect(Collectors.toSet())
                        .containsAll(draft.enclosures());
    }

    /** The chosen ones in the package's order, then the written ones. */
    List<Nebenbestimmung> conditions(Bearbeitung.Facts facts, DecisionDraft draft) {
        Stream<Nebenbestimmung> chosen = verfahren(facts).ablauf().nebenbestimmungen().stream()
                .filter(one -> draft.chosen().contains(one.id()));
        return Stream.concat(chosen, draft.written().stream()).toList();
    }

    private Map<String, Nebenbestimmung> catalogue(Bearbeitung.Facts facts) {
        return verfahren(facts).ablauf().nebenbestimmungen().stream()
                .collect(Collectors.toUnmodifiableMap(Nebenbestimmung::id, Function.identity()));
    }

    /** Where the costs of a case come from. */
    @Component
    record Costs(AntragInbox inbox, CaseAnswers answers, CasePayments payments) {}
}
