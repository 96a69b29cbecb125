package rathaus.casework.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.casework.DecisionKind;
import rathaus.casework.FeeReduction;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Proposal;
import rathaus.casework.domain.Signature;
import rathaus.casework.domain.SignatureStep;
import rathaus.identity.SigningFunction;
import rathaus.procedure.Nebenbestimmung;
import tools.jackson.databind.json.JsonMapper;

/** Proposals and the substance of decisions as bytes. */
final class DecisionBytes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DecisionBytes() {}

    static byte[] of(Proposal proposal) {
        return JSON.writeValueAsBytes(proposal);
    }

    static Proposal proposal(byte[] bytes) {
        return JSON.readValue(bytes, Proposal.class);
    }

    static byte[] of(Bearbeitung.Decision decision) {
        return JSON.writeValueAsBytes(new Substance(
                decision.conditions(), decision.enclosures(), decision.signatures(), decision.reduction()));
    }

    /** Decisions of earlier versions have no substance: one person signed them in one step. */
    static Bearbeitung.Decision decision(
            DecisionKind kind, String reasons, byte @Nullable [] bytes, OneStep oneStep, Instant at) {
        Substance substance = bytes == null
                ? new Substance(List.of(), List.of(), List.of(oneStep.signature(at)), Optional.empty())
                : JSON.readValue(bytes, Substance.class);
        return new Bearbeitung.Decision(
                kind,
                reasons,
                substance.conditions,
                substance.enclosures,
                substance.signatures,
                at,
                substance.reduction);
    }

    /** Who signed alone, for which unit. */
    record OneStep(@Nullable UUID by, String unit) {

        private Signature signature(Instant at) {
            SignatureStep step = new SignatureStep(SignatureStep.Purpose.FINAL, unit);
            return new Signature(step, by == null ? Signature.NOBODY : by, SigningFunction.IM_AUFTRAG, at);
        }
    }

    private record Substance(
            List<Nebenbestimmung> conditions,
            List<UUID> enclosures,
            List<Signature> signatures,
            Optional<FeeReduction> reduction) {

        /** Earlier versions knew no reduction. */
        private Substance {
            reduction = Objects.requireNonNullElse(reduction, Optional.empty());
        }
    }
}
