package rathaus.casework.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** Somebody else was faster; shows what was typed, so that it is not lost. */
record CaseChangedPage(Frame frame, CaseKey key, TypedInput input) implements Page {

    boolean hasText() {
        return input.typed().values().stream().anyMatch(text -> !text.isBlank());
    }

    String href() {
        return frame.link(key.path());
    }

    @Override
    public String toString() {
        return "CaseChangedPage";
    }
}
