package rathaus.applications.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.Assistance;
import rathaus.forms.Answers;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.PublicReference;

/**
 * An Antrag that somebody fills in, pinned to the version it was begun with.
 *
 * @param reference names the draft to people who go on with it elsewhere
 * @param email where to announce its deletion, if somebody told
 * @param language of that mail
 * @param assistance present if a member of staff fills it in for somebody
 * @param revision rises with each change; two windows cannot overwrite each other unnoticed
 */
public record Draft(
        UUID id,
        PublicReference reference,
        LeistungId leistung,
        ContentHash version,
        Optional<UUID> account,
        Optional<String> email,
        Language language,
        Answers answers,
        int revision,
        Instant startedAt,
        Instant editedAt,
        Optional<Assistance> assistance) {

    /** A new draft of this version. */
    public static Draft begun(UUID id, LeistungId leistung, ContentHash version, Optional<UUID> account, Instant now) {
        return new Draft(
                id,
                PublicReference.random(),
                leistung,
                version,
                account,
                Optional.empty(),
                Language.DE,
                Answers.none(),
                0,
                now,
                now,
                Optional.empty());
    }

    /** The same draft, filled in by a member of staff; not stored. */
    public Draft assistedBy(Assistance help) {
        return new Draft(
                id,
                reference,
                leistung,
                version,
                account,
                email,
                language,
                answers,
                revision,
                startedAt,
                editedAt,
                Optional.of(help));
    }

    /** The same draft with other answers, not stored. */
    public Draft withAnswers(Answers other) {
        return new Draft(
                id,
                reference,
                leistung,
                version,
                account,
                email,
                language,
                other,
                revision,
                startedAt,
                editedAt,
                assistance);
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
