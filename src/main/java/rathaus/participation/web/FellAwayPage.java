package rathaus.participation.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * Instead of an answer: nobody asks any more. Shows nothing of the question, but gives back what was written.
 *
 * @param said what was typed; may be empty
 */
record FellAwayPage(Frame frame, String said) implements Page {

    String listHref() {
        return frame.link(PartKey.ASKED);
    }

    @Override
    public String toString() {
        return "FellAwayPage";
    }
}
