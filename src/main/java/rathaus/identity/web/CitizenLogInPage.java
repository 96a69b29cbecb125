package rathaus.identity.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The door to a citizen account. */
record CitizenLogInPage(Frame frame, String email, String back, Map<String, String> errors) implements Page {

    @Override
    public String toString() {
        return "CitizenLogInPage";
    }
}
