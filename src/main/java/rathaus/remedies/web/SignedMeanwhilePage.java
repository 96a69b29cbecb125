package rathaus.remedies.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** Somebody else was faster, and nothing waits any more; shows what was typed, so that it is not lost. */
record SignedMeanwhilePage(Frame frame, String comment) implements Page {

    String list() {
        return frame.link(SignLaterPage.LIST);
    }

    @Override
    public String toString() {
        return "SignedMeanwhilePage";
    }
}
