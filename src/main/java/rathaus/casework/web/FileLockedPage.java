package rathaus.casework.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** A file with malicious software is not handed out. */
record FileLockedPage(Frame frame, CaseKey key, String fileName, String signature) implements Page {

    String href() {
        return frame.link(key.path());
    }

    @Override
    public String toString() {
        return "FileLockedPage";
    }
}
