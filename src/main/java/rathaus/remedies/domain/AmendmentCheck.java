package rathaus.remedies.domain;

import java.time.LocalDate;
import java.util.Optional;
import rathaus.remedies.Amendment;
import rathaus.remedies.AmendmentEffect;
import rathaus.remedies.AmendmentGround;

/** What stands against an amendment by its own paragraph. */
public record AmendmentCheck(WiderspruchTerms terms) {

    /**
     * Message key of what is missing or too late; empty if nothing is.
     *
     * @param favourable whether the decision gave something to somebody
     * @param heard whether they were heard about it, or had not to be
     */
    public Optional<String> problem(Amendment amendment, boolean favourable, boolean heard, LocalDate today) {
        AmendmentGround.Rules rules = amendment.ground().rules();
        if (rules.effect() && rules.takesAway() != favourable) {
            return Optional.of("remedies.refused.ground");
        }
        if (rules.effect() != amendment.effect().isPresent()) {
            return Optional.of("remedies.refused.effect");
        }
        if (!rules.past()
                && amendment
                        .effect()
                        .filter(effect -> effect == AmendmentEffect.EX_TUNC)
                        .isPresent()) {
            return Optional.of("remedies.refused.past");
        }
        if (rules.trust() && amendment.trust().isBlank()) {
            return Optional.of("remedies.refused.trust");
        }
        return rules.takesAway() ? takingAway(amendment, heard, today) : Optional.empty();
    }

    private Optional<String> takingAway(Amendment amendment, boolean heard, LocalDate today) {
        if (!heard) {
            return Optional.of("remedies.refused.hearing");
        }
        if (!amendment.ground().rules().withinAYear()) {
            return Optional.empty();
        }
        if (amendment.knownSince().isEmpty()) {
            return Optional.of("remedies.refused.known");
        }
        LocalDate known = amendment.knownSince().get();
        return known.isAfter(today) || today.isAfter(terms.withinAYear(known))
                ? Optional.of("remedies.refused.year")
                : Optional.empty();
    }
}
