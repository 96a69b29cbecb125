package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rathaus.identity.CurrentActor;
import rathaus.identity.CurrentProof;
import rathaus.identity.IdentityCards;
import rathaus.identity.ProvenIdentity;
import rathaus.kernel.Actor;
import rathaus.servicepackage.TrustLevel;

/**
 * Keeps in the session which card was shown and when, never what stands on it. So far there are only the invented cards of a
 * demonstration; elsewhere nobody can prove an identity, and nothing that needs one is offered.
 */
@Component
class SessionProofs implements CurrentProof {

    static final String PATH = "/konto/identitaet";

    /** How long a proof counts: a card that was shown in the morning says little about who sits there in the evening. */
    static final Duration VALID = Duration.ofMinutes(30);

    private static final String ATTRIBUTE = "rathaus.proof";

    private final CurrentActor actors;
    private final Clock clock;
    private final Optional<IdentityCards> cards;

    SessionProofs(CurrentActor actors, Clock clock, ObjectProvider<IdentityCards> cards) {
        this.actors = actors;
        this.clock = clock;
        this.cards = Optional.ofNullable(cards.getIfAvailable());
    }

    @Override
    public Optional<String> path() {
        return cards.map(there -> PATH);
    }

    @Override
    public Optional<ProvenIdentity> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean citizen =
                actors.of(request).filter(Actor.Citizen.class::isInstance).isPresent();
        if (!citizen || session == null) {
            return Optional.empty();
        }
        return session.getAttribute(ATTRIBUTE) instanceof String line ? decoded(line) : Optional.empty();
    }

    /** Notes that the citizen of this session has shown a card; the id of the session changes with its rights. */
    void note(HttpServletRequest request, IdentityCards.Card card) {
        request.getSession()
                .setAttribute(ATTRIBUTE, card.key() + "|" + clock.instant().getEpochSecond());
        request.changeSessionId();
    }

    private Optional<ProvenIdentity> decoded(String line) {
        int bar = line.indexOf('|');
        Instant at = Instant.ofEpochSecond(Long.parseLong(line.substring(bar + 1)));
        return clock.instant().isBefore(at.plus(VALID))
                ? cards.flatMap(all -> all.withKey(line.substring(0, bar))).map(card -> proven(card, at))
                : Optional.empty();
    }

    private static ProvenIdentity proven(IdentityCards.Card card, Instant at) {
        return new ProvenIdentity(
                card.givenNames(), card.familyName(), card.birthDate(), TrustLevel.SUBSTANTIAL, at, true);
    }
}
