package rathaus.catalogue.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;

/** All entries from A to Z. */
record LeistungenPage(Frame frame, List<Letter> letters, int entries, int online, boolean german) implements Page {

    /**
     * The entries under one letter.
     *
     * @param anchor id of the heading
     */
    record Letter(String letter, String anchor, List<EntryLine> entries) {}
}
