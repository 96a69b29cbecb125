package rathaus.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffAdministration;
import rathaus.kernel.Actor;

/** Where an administrator goes after an act: to the list, or first to the page that shows the new password once. */
@Component
class StaffAnswers {

    private final ShownOnce passwords;

    StaffAnswers(ShownOnce passwords) {
        this.passwords = passwords;
    }

    /** Refusals belong on the form and do not come here. */
    ResponseEntity<Page> to(Frame frame, Actor.Staff actor, StaffAdministration.Outcome outcome) {
        return switch (outcome) {
            case StaffAdministration.Done done -> Answers.redirect(frame, StaffAdministrationController.PATH);
            case StaffAdministration.WithPassword fresh -> {
                passwords.keep(actor.account(), fresh.account(), fresh.password());
                yield Answers.redirect(
                        frame, StaffAdministrationController.PATH + "/" + fresh.account() + "/startpasswort");
            }
            case StaffAdministration.Refused refused -> throw new IllegalStateException("A refusal is no answer");
            case StaffAdministration.Nobody nobody -> ResponseEntity.notFound().build();
        };
    }

    @Nullable
    String taken(Actor.Staff actor, UUID account) {
        return passwords.take(actor.account(), account).orElse(null);
    }
}
