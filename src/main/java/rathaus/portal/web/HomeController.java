package rathaus.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Kommunen;

/** The first page: of a Kommune, or of the installation where the request names none. */
@Controller
class HomeController {

    private final Kommunen kommunen;

    HomeController(Kommunen kommunen) {
        this.kommunen = kommunen;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/")
    Page show(Frame frame) {
        return frame.inKommune() ? new HomePage(frame) : new InstallationPage(frame, kommunen.all());
    }
}
