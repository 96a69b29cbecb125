package rathaus.applications.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.forms.Answers;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;

/**
 * An Antrag that somebody fills in, pinned to the version it was begun with.
 *
 * @param revision rises with each change; two windows cannot overwrite each other unnoticed
 */
public record Draft(
        UUID id,
        LeistungId leistung,
        ContentHash version,
        Optional<UUID> account,
        Answers answers,
        int revision,
        Instant startedAt,
        Instant editedAt) {

    /** The same draft with other answers, not stored. */
    public Draft withAnswers(Answers other) {
        return new Draft(id, leistung, version, account, other, revision, startedAt, editedAt);
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
