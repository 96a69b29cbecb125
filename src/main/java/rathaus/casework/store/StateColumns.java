package rathaus.casework.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.casework.domain.Bearbeitung;

/** A state as the columns that depend on it. */
final class StateColumns {

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

    static Map<String, @Nullable Object> of(Bearbeitung next) {
        StateColumns columns = new StateColumns();
        columns.blank();
        columns.put("hard", next.facts().deadlines().statutory().orElse(null));
        columns.put("target", next.facts().deadlines().target());
        columns.put("order", dueOrder(next.facts()));
        switch (next) {
            case Bearbeitung.Unclaimed ignored -> columns.put("state", "UNCLAIMED");
            case Bearbeitung.Claimed claimed -> columns.state("CLAIMED", claimed.clerk());
            case Bearbeitung.Waiting waiting -> {
                columns.state("WAITING", waiting.clerk());
                columns.put("since", waiting.since());
                columns.put("until", waiting.until());
            }
            case Bearbeitung.Decided decided -> {
                columns.state("DECIDED", decided.clerk());
                columns.decision(decided.decision(), decided.dispatch());
            }
            case Bearbeitung.Closed closed -> {
                columns.state("CLOSED", closed.clerk());
                columns.decision(closed.decision(), closed.dispatch());
                columns.put("closed", closed.closedOn());
                columns.put("retention", closed.retentionEnd());
            }
        }
        return columns.values;
    }

    private void blank() {
        for (String name : new String[] {
            "clerk",
            "since",
            "until",
            "decision",
            "reasons",
            "decidedBy",
            "decidedAt",
            "bescheid",
            "channel",
            "delivered",
            "notified",
            "appeal",
            "closed",
            "retention"
        }) {
            values.put(name, null);
        }
    }

    private void put(String name, @Nullable Object value) {
        values.put(name, value);
    }

    private void state(String state, UUID clerk) {
        put("state", state);
        put("clerk", clerk);
    }

    private void decision(Bearbeitung.Decision decision, Optional<Bearbeitung.Dispatch> dispatch) {
        put("decision", decision.kind().name());
        put("reasons", decision.reasons().getBytes(StandardCharsets.UTF_8));
        put("decidedBy", decision.decidedBy());
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
