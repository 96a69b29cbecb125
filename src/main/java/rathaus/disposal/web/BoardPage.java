package rathaus.disposal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.disposal.Exchange;
import rathaus.records.Vorgang;

/** The board of the Aussonderung. */
record BoardPage(Frame frame, Due due, List<Exchange> exchanges, boolean more, boolean continued) implements Page {

    static final String PATH = "/amt/aussonderung";
    static final int SIZE = 25;
    private static final int SHOWN = 50;

    static BoardPage of(Frame frame, Due due, List<Exchange> found, boolean continued) {
        return new BoardPage(frame, due, found.stream().limit(SIZE).toList(), found.size() > SIZE, continued);
    }

    /**
     * What would be offered now.
     *
     * @param position of the Aktenplan to which the choice is narrowed; empty for all
     */
    record Due(String position, List<Vorgang.Zda> vorgaenge) {

        int size() {
            return vorgaenge.size();
        }

        boolean isEmpty() {
            return vorgaenge.isEmpty();
        }
    }

    AussonderungWording wording() {
        return new AussonderungWording(frame);
    }

    /** The first of what is due; the message names all. */
    List<Vorgang.Zda> preview() {
        return due.vorgaenge().stream().limit(SHOWN).toList();
    }

    @Nullable
    String firstHref() {
        return continued ? frame.link(PATH) : null;
    }

    @Nullable
    String nextHref() {
        return more ? frame.link(PATH + "?vor=" + exchanges.getLast().id()) : null;
    }
}
