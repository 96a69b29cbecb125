package rathaus.portal.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * What went wrong, in words for people.
 *
 * @param kind part of the message keys: the HTTP status, for those that have words of their own, or {@code stale}
 * @param reference tells the operator which entry of the log belongs to it; empty where there is none
 * @param typed texts that somebody wrote and that would be lost otherwise
 */
record ErrorPage(Frame frame, String kind, String reference, List<String> typed) implements Page {

    ErrorPage {
        typed = List.copyOf(typed);
    }

    /** Whether logging in again helps. */
    boolean isLoggedOut() {
        return kind.equals("401");
    }

    @Override
    public String toString() {
        return "ErrorPage[" + kind + "]";
    }
}
