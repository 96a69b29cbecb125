package rathaus.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.IdentityCards;
import rathaus.identity.ProvenIdentity;

/**
 * The invented cards of a demonstration.
 *
 * @param shown all of them
 * @param proven what this session has proven already
 * @param back where to go afterwards; empty for the account
 */
record ProveIdentityPage(
        Frame frame,
        List<IdentityCards.Card> shown,
        Optional<ProvenIdentity> proven,
        String back,
        Map<String, String> errors)
        implements Page {

    Map<String, String> cards() {
        Map<String, String> cards = new LinkedHashMap<>();
        shown.forEach(card -> cards.put(card.key(), card.name()));
        return cards;
    }
}
