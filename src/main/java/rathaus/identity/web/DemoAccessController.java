package rathaus.identity.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.DemoAccess;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Lists the demo accounts with the codes of this moment. The route does not exist outside of a demonstration. */
@Controller
@ConditionalOnBooleanProperty("rathaus.demo")
class DemoAccessController {

    private final DemoAccess demo;

    DemoAccessController(DemoAccess demo) {
        this.demo = demo;
    }

    @GetMapping("/demo/zugaenge")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> show(Frame frame) {
        return Answers.page(200, new DemoAccessPage(frame, demo.entries()));
    }
}
