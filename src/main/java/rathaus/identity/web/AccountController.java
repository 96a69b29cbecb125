package rathaus.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.CitizenAccounts;
import rathaus.identity.CitizenContact;
import rathaus.identity.OwnAccount;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** One's own account: how the town hall writes to its owner. */
@Controller
class AccountController {

    private final CitizenAccounts accounts;
    private final OwnAccount own;

    AccountController(CitizenAccounts accounts, OwnAccount own) {
        this.accounts = accounts;
        this.own = own;
    }

    @GetMapping("/konto")
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> show(
            Frame frame, Actor.Citizen actor, @RequestParam(defaultValue = "false") boolean gespeichert) {
        return Answers.page(200, new AccountPage(frame, contact(actor), gespeichert, Map.of()));
    }

    @PostMapping("/konto")
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> submit(Frame frame, Actor.Citizen actor, AccountInput input) {
        if (input.language().isEmpty() || input.notification().isEmpty()) {
            return Answers.page(422, new AccountPage(frame, contact(actor), false, missing(frame, input)));
        }
        own.choose(actor, input.language().get(), input.notification().get());
        return Answers.redirect(frame, "/konto?gespeichert=true");
    }

    private CitizenContact contact(Actor.Citizen actor) {
        return accounts.contact(actor.account())
                .orElseThrow(() -> new IllegalStateException("The session belongs to an account"));
    }

    private static Map<String, String> missing(Frame frame, AccountInput input) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (input.notification().isEmpty()) {
            errors.put("benachrichtigung", frame.text("identity.account.notification-missing"));
        }
        if (input.language().isEmpty()) {
            errors.put("sprache", frame.text("identity.account.language-missing"));
        }
        return errors;
    }
}
