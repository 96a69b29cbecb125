package rathaus.lostproperty.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.foundlist.Fundnummer;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.lostproperty.LostProperty;

/** The register, last taken in first. */
@Controller
class ListFundsachenController {

    private final LostProperty register;

    ListFundsachenController(LostProperty register) {
        this.register = register;
    }

    @GetMapping(FundsacheKey.PATH)
    @Requires(Permission.READ_CASES)
    ListFundsachenPage show(
            Frame frame, Actor.Staff staff, @RequestParam Optional<String> zeige, @RequestParam Optional<String> nach) {
        boolean all = zeige.orElse("").equals(ListFundsachenPage.ALL);
        Optional<Fundnummer> before = nach.flatMap(Fundnummer::parse);
        return new ListFundsachenPage(frame, all, before.isPresent(), register.shelf(!all, before, staff));
    }
}
