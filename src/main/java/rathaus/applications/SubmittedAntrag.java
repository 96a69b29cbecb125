package rathaus.applications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.forms.Answers;
import rathaus.kernel.ContentHash;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Money;
import rathaus.kernel.PublicReference;

/**
 * An Antrag as it was submitted (§ 22 VwVfG). It never changes; what comes later are supplements.
 *
 * @param version the published version it is pinned to, with its price, deadlines and letters
 * @param applicant name for lists, as the form calls the applicant
 * @param email where notices go; empty if only post is wanted
 * @param electronic whether electronic notification is allowed (no opt-out by § 9 (1) OZG)
 */
public record SubmittedAntrag(
        UUID id,
        PublicReference reference,
        LeistungId leistung,
        ContentHash version,
        Optional<UUID> account,
        String applicant,
        Optional<String> email,
        Language language,
        boolean electronic,
        Answers answers,
        Money fee,
        Instant submittedAt) {

    @Override
    public String toString() {
        return "SubmittedAntrag[" + id + "]";
    }
}
