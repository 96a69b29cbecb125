package rathaus.identity.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.Substitutions;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Arranges who stands in for whom. */
@Controller
class SubstitutionsController {

    private final Substitutions substitutions;

    SubstitutionsController(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    @GetMapping(SubstitutionsPage.PATH)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> show(Frame frame, Actor.Staff staff) {
        return Answers.page(200, page(frame, staff, new SubstitutionInput(null, null, null, null, null), ""));
    }

    @PostMapping(SubstitutionsPage.PATH)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> arrange(Frame frame, Actor.Staff staff, SubstitutionInput input) {
        if (!input.problems().isEmpty()) {
            return Answers.page(422, page(frame, staff, input, ""));
        }
        Optional<String> refusal = substitutions.arrange(input.arrangement(), staff);
        return refusal.isPresent()
                ? Answers.page(422, page(frame, staff, input, refusal.get()))
                : Answers.redirect(frame, SubstitutionsPage.PATH);
    }

    @PostMapping(SubstitutionsPage.PATH + "/{substitution}/beenden")
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> end(Frame frame, Actor.Staff staff, @PathVariable UUID substitution) {
        return substitutions.end(substitution, staff)
                ? Answers.redirect(frame, SubstitutionsPage.PATH)
                : ResponseEntity.notFound().build();
    }

    private SubstitutionsPage page(Frame frame, Actor.Staff staff, SubstitutionInput input, String refusal) {
        return new SubstitutionsPage(
                frame,
                substitutions.seenBy(staff),
                substitutions.absentees(staff),
                substitutions.candidates(staff),
                input,
                refusal);
    }
}
