package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.CaseView;
import rathaus.casework.domain.Bearbeitung;

/** What every use case may ask a case for, in whatever state it is. */
final class CaseState {

    private CaseState() {}

    /** As pages and histories write it. */
    static String name(Bearbeitung found) {
        return switch (found) {
            case Bearbeitung.Unclaimed ignored -> "UNCLAIMED";
            case Bearbeitung.Claimed ignored -> "CLAIMED";
            case Bearbeitung.Waiting ignored -> "WAITING";
            case Bearbeitung.Signing ignored -> "SIGNING";
            case Bearbeitung.Decided ignored -> "DECIDED";
            case Bearbeitung.Ended ignored -> "ENDED";
            case Bearbeitung.Closed ignored -> "CLOSED";
        };
    }

    /** On whose desk it lies, or lay last. */
    static Optional<UUID> clerk(Bearbeitung found) {
        return switch (found) {
            case Bearbeitung.Unclaimed ignored -> Optional.empty();
            case Bearbeitung.Claimed claimed -> Optional.of(claimed.clerk());
            case Bearbeitung.Waiting waiting -> Optional.of(waiting.clerk());
            case Bearbeitung.Signing signing -> Optional.of(signing.clerk());
            case Bearbeitung.Settled settled -> settled.clerk();
            case Bearbeitung.Closed closed -> closed.clerk();
        };
    }

    /** The decision of a case, whether it is z. d. A. or not. */
    static Optional<Bearbeitung.Decided> decided(Bearbeitung found) {
        return switch (found) {
            case Bearbeitung.Decided decided -> Optional.of(decided);
            case Bearbeitung.Closed closed
            when closed.before() instanceof Bearbeitung.Decided decided -> Optional.of(decided);
            case Bearbeitung ignored -> Optional.empty();
        };
    }

    /** How it ended without a decision, whether it is z. d. A. or not. */
    static Optional<CaseView.Ended> ended(Bearbeitung found) {
        return switch (found) {
            case Bearbeitung.Ended ended -> Optional.of(ended(ended.ending(), Optional.empty()));
            case Bearbeitung.Closed closed
            when closed.before() instanceof Bearbeitung.Ended ended ->
                Optional.of(ended(ended.ending(), Optional.of(closed.retentionEnd())));
            case Bearbeitung ignored -> Optional.empty();
        };
    }

    private static CaseView.Ended ended(Bearbeitung.Ending ending, Optional<LocalDate> retentionEnd) {
        return new CaseView.Ended(ending.kind(), ending.reason(), ending.detail(), ending.on(), retentionEnd);
    }
}
