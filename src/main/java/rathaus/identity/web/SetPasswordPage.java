package rathaus.identity.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** Sets a password by a link; without a link that works, says what to do instead. */
record SetPasswordPage(Frame frame, LinkPurpose about, boolean works, String secret, Map<String, String> errors)
        implements Page {

    @Override
    public String toString() {
        return "SetPasswordPage[" + about + "]";
    }
}
