package rathaus.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** What there is to administer and to operate. */
@Controller
class OfficeSectionController {

    @GetMapping("/amt/verwaltung")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    OfficeSectionPage administration(Frame frame) {
        return new OfficeSectionPage(frame, OfficeSection.ADMINISTRATION);
    }

    @GetMapping("/amt/betrieb")
    @Requires(Permission.OPERATE)
    OfficeSectionPage operation(Frame frame) {
        return new OfficeSectionPage(frame, OfficeSection.OPERATION);
    }
}
