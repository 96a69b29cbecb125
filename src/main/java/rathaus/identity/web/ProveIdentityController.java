package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.IdentityCards;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Pretends to be the identification with a card. The route does not exist outside of a demonstration. */
@Controller
@ConditionalOnBooleanProperty("rathaus.demo")
class ProveIdentityController {

    private final SessionProofs proofs;
    private final IdentityCards cards;

    ProveIdentityController(SessionProofs proofs, IdentityCards cards) {
        this.proofs = proofs;
        this.cards = cards;
    }

    @GetMapping(SessionProofs.PATH)
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> show(
            Frame frame,
            Actor.Citizen actor,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String wanted,
            HttpServletRequest request) {
        return Answers.page(
                200, new ProveIdentityPage(frame, cards.all(), proofs.of(request), Back.citizen(wanted), Map.of()));
    }

    @PostMapping(SessionProofs.PATH)
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> prove(
            Frame frame,
            Actor.Citizen actor,
            @RequestParam(name = "karte", defaultValue = "") String key,
            @RequestParam(name = ReturnPath.PARAMETER, defaultValue = "") String wanted,
            HttpServletRequest request) {
        Optional<IdentityCards.Card> card = cards.withKey(key);
        String back = Back.citizen(wanted);
        if (card.isEmpty()) {
            Map<String, String> errors = Map.of("karte", frame.text("identity.proof.missing"));
            return Answers.page(422, new ProveIdentityPage(frame, cards.all(), proofs.of(request), back, errors));
        }
        proofs.note(request, card.get());
        return Answers.redirect(frame, back.isEmpty() ? "/konto" : back);
    }
}
