package rathaus.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.ProvenIdentity;
import rathaus.identity.domain.InventedCard;

/**
 * The invented cards of a demonstration.
 *
 * @param proven what this session has proven already
 * @param back where to go afterwards; empty for the account
 */
record ProveIdentityPage(Frame frame, Optional<ProvenIdentity> proven, String back, Map<String, String> errors)
        implements Page {

    Map<String, String> cards() {
        Map<String, String> cards = new LinkedHashMap<>();
        InventedCard.ALL.forEach(card -> cards.put(card.key(), card.name()));
        return cards;
    }
}
