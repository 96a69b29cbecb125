package rathaus.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.kernel.Language;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Kommune;

/** The pages that the law asks of every public website. */
@Controller
class LegalController {

    private final Messages messages;

    LegalController(Messages messages) {
        this.messages = messages;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/impressum")
    ImprintPage imprint(Frame frame, Kommune kommune) {
        return new ImprintPage(frame, kommune.ags());
    }

    @Requires(Permission.VISIT)
    @GetMapping("/datenschutz")
    PrivacyPage privacy(Frame frame, Kommune kommune) {
        return new PrivacyPage(frame, kommune.name());
    }

    @Requires(Permission.VISIT)
    @GetMapping("/barrierefreiheit")
    AccessibilityPage accessibility(Frame frame, Kommune kommune) {
        return new AccessibilityPage(frame, kommune.name());
    }

    @Requires(Permission.VISIT)
    @GetMapping("/leichte-sprache")
    EasyLanguagePage easyLanguage(Frame frame, Kommune kommune) {
        return new EasyLanguagePage(frame, messages.in(Language.DE), kommune.name());
    }
}
