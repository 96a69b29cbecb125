package rathaus.casework.usecases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rathaus.applications.AntragEnding;
import rathaus.casework.domain.Bearbeitung;
import rathaus.history.Act;
import rathaus.kernel.Actor;

/** From which states a case can end without a decision, and how the history tells of it. */
final class EndingRules {

    private EndingRules() {}

    /**
     * Why it cannot end so; empty if it can. A draft before the signers, or a decision that nobody was told of, falls away only
     * with the Antrag itself.
     *
     * @param heldUp whether what is decided waits for its money
     */
    static Optional<String> refusal(Bearbeitung found, AntragEnding kind, boolean heldUp) {
        boolean withdrawn = kind == AntragEnding.WITHDRAWN;
        return switch (found) {
            case Bearbeitung.Unclaimed ignored -> Optional.empty();
            case Bearbeitung.Claimed ignored -> Optional.empty();
            case Bearbeitung.Waiting ignored -> Optional.empty();
            case Bearbeitung.Signing ignored -> refusedUnless(withdrawn, "casework.refused.signing");
            case Bearbeitung.Decided decided when !withdrawn -> Optional.of("casework.refused.decided");
            case Bearbeitung.Decided decided ->
                refusedUnless(decided.dispatch().isEmpty() && heldUp, "casework.refused.bescheid-issued");
            case Bearbeitung.Ended ignored -> Optional.of("casework.refused.ended");
            case Bearbeitung.Closed ignored -> Optional.of("casework.refused.closed");
        };
    }

    private static Optional<String> refusedUnless(boolean possible, String messageKey) {
        return possible ? Optional.empty() : Optional.of(messageKey);
    }

    static Optional<Bearbeitung.Ended> ended(Bearbeitung found, Bearbeitung.Ending ending) {
        return switch (found) {
            case Bearbeitung.Unclaimed unclaimed -> Optional.of(unclaimed.end(ending));
            case Bearbeitung.Claimed claimed -> Optional.of(claimed.end(ending));
            case Bearbeitung.Waiting waiting -> Optional.of(waiting.end(ending));
            case Bearbeitung.Signing signing -> Optional.of(signing.end(ending));
            case Bearbeitung.Decided decided -> Optional.of(decided.end(ending));
            case Bearbeitung.Ended ignored -> Optional.empty();
            case Bearbeitung.Closed ignored -> Optional.empty();
        };
    }

    /** What the history says of it. */
    static Act act(Bearbeitung.Ended ended, Actor actor, String role) {
        Bearbeitung.Ending ending = ended.ending();
        Map<String, Object> details = new HashMap<>();
        details.put("on", ending.on());
        details.put(
                switch (ending.kind()) {
                    case WITHDRAWN -> "way";
                    case FORWARDED -> "body";
                    case DUPLICATE -> "leading";
                },
                ending.detail());
        String kind = switch (ending.kind()) {
            case WITHDRAWN -> "casework.antrag-withdrawn";
            case FORWARDED -> "casework.vorgang-forwarded";
            case DUPLICATE -> "casework.vorgang-merged";
        };
        return new Act(ended.facts().id(), kind, actor, role, ending.reason(), details);
    }
}
