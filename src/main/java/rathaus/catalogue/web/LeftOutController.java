package rathaus.catalogue.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.catalogue.LeftOutPackages;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Which packages did not go live, and what has to be mended in them. */
@Controller
class LeftOutController {

    private final LeftOutPackages packages;

    LeftOutController(LeftOutPackages packages) {
        this.packages = packages;
    }

    @GetMapping("/amt/betrieb/leistungen")
    @Requires(Permission.OPERATE)
    LeftOutPage show(Frame frame) {
        return new LeftOutPage(frame, packages.all());
    }
}
