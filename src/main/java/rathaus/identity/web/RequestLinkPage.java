package rathaus.identity.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** Asks for the address to which a link shall go, or says that it is on its way. */
record RequestLinkPage(Frame frame, LinkPurpose about, boolean sent, String email, Map<String, String> errors)
        implements Page {

    String title() {
        return switch (about) {
            case REGISTRATION -> frame.text("identity.register.title");
            case RESET -> frame.text("identity.reset.title");
        };
    }

    String lead() {
        return switch (about) {
            case REGISTRATION ->
                frame.text("identity.register.lead", frame.kommune().officialName());
            case RESET -> frame.text("identity.reset.lead");
        };
    }

    @Override
    public String toString() {
        return "RequestLinkPage[" + about + "]";
    }
}
