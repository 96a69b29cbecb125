package rathaus.casework.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Proposal;
import rathaus.casework.domain.Signature;
import rathaus.casework.domain.SignatureStep;

/** A state as the columns that depend on it. */
final class StateColumns {

    /** Those that only some states have. */
    private static final String OPTIONAL = """
            clerk since until proposal signingUnit signingKind signingCents signingHead signingBarred substance
            decision reasons decidedBy decidedAt bescheid channel delivered notified appeal ending endingReason
            endingDetail endedOn closed retention""";

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final Map<String, @Nullable Object> values = new HashMap<>();

    private StateColumns() {}

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Without a hard deadline a case comes after all that have one, by age. */
    static LocalDate dueOrder(Bearbeitung.Facts facts) {
        return facts.deadlines().statutory().orElse(FAR);
    }

    /** What has ended without a decision has no deadline to keep. */
    private static LocalDate dueOrder(Bearbeitung bearbeitung) {
        return bearbeitung instanceof Bearbeitung.Ended ? FAR : dueOrder(bearbeitung.facts());
    }

    static Map<String, @Nullable Object> of(Bearbeitung next) {
        StateColumns columns = new StateColumns();
        columns.blank();
        columns.put("hard", next.facts().deadlines().statutory().orElse(null));
        columns.put("target", next.facts().deadlines().target());
        columns.put("order", dueOrder(next));
        columns.put("unit", next.facts().unit());
        switch (next) {
            case Bearbeitung.Unclaimed ignored -> columns.put("state", "UNCLAIMED");
            case Bearbeitung.Claimed claimed -> columns.state("CLAIMED", claimed.clerk());
            case Bearbeitung.Waiting waiting -> {
                columns.state("WAITING", waiting.clerk());
                columns.put("since", waiting.since());
                columns.put("until", waiting.until());
            }
            case Bearbeitung.Signing signing -> {
                columns.state("SIGNING", signing.clerk());
                columns.proposal(signing.proposal());
            }
            case Bearbeitung.Settled settled ->
                columns.settled(settled, settled instanceof Bearbeitung.Decided ? "DECIDED" : "ENDED");
            case Bearbeitung.Closed closed -> {
                columns.settled(closed.before(), "CLOSED");
                columns.put("closed", closed.closedOn());
                columns.put("retention", closed.retentionEnd());
            }
        }
        return columns.values;
    }

    private void settled(Bearbeitung.Settled settled, String state) {
        state(state, settled.clerk().orElse(null));
        switch (settled) {
            case Bearbeitung.Decided decided -> decision(decided.decision(), decided.dispatch());
            case Bearbeitung.Ended ended -> ending(ended.ending());
        }
    }

    private void ending(Bearbeitung.Ending ending) {
        put("ending", ending.kind().name());
        put("endingReason", ending.reason().getBytes(StandardCharsets.UTF_8));
        put("endingDetail", ending.detail());
        put("endedOn", ending.on());
    }

    private void blank() {
        for (String name : OPTIONAL.split("\\s+")) {
            values.put(name, null);
        }
    }

    private void put(String name, @Nullable Object value) {
        values.put(name, value);
    }

    private void state(String state, @Nullable UUID clerk) {
        put("state", state);
        put("clerk", clerk);
    }

    /** What the list of signatures asks for stands beside the bytes. */
    private void proposal(Proposal proposal) {
        SignatureStep next = proposal.next();
        Set<UUID> barred = new LinkedHashSet<>();
        proposal.given().forEach(signature -> barred.add(signature.by()));
        if (proposal.bars(proposal.proposedBy())) {
            barred.add(proposal.proposedBy());
        }
        put("proposal", DecisionBytes.of(proposal));
        put("signingUnit", next.unit());
        put(
                "signingKind",
                next.coSigns() ? "CO_SIGNATURE" : proposal.draft().kind().name());
        put("signingCents", proposal.amount().cents());
        put("signingHead", proposal.head() && !next.coSigns());
        put("signingBarred", barred.toArray(UUID[]::new));
    }

    private void decision(Bearbeitung.Decision decision, Optional<Bearbeitung.Dispatch> dispatch) {
        put("decision", decision.kind().name());
        put("reasons", decision.reasons().getBytes(StandardCharsets.UTF_8));
        put("substance", DecisionBytes.of(decision));
        put("decidedBy", decision.finalSignature().map(Signature::by).orElse(null));
        put("decidedAt", at(decision.decidedAt()));
        dispatch.ifPresent(sent -> {
            put("bescheid", sent.bescheid());
            put("channel", sent.channel().name());
            put("delivered", sent.deliveredOn().orElse(null));
            put("notified", sent.notifiedOn().orElse(null));
            put("appeal", sent.appealUntil().orElse(null));
        });
    }
}
