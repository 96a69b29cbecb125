package rathaus.casework.web;

import java.util.List;
import rathaus.design.Frame;

/**
 * A key of the work place, and where it leads.
 *
 * @param target selector of what gets the focus, or is followed if it is a link; empty for keys that walk
 */
record Shortcut(String key, String name, String target) {

    private static final String ENTER = "enter";

    private static final List<Shortcut> LIST = List.of(
            walking("j", "next-row"),
            walking("k", "previous-row"),
            walking(ENTER, "open"),
            walking("x", "mark"),
            new Shortcut("/", "search", "[data-key-jump]"));

    private static final List<Shortcut> CASE = List.of(
            walking("j", "next-part"),
            walking("k", "previous-part"),
            new Shortcut("/", "task", "[data-key-jump]"),
            new Shortcut(".", "next-case", "[rel=next]"),
            new Shortcut(",", "previous-case", "[rel=prev]"),
            new Shortcut("n", "ask", "#nachforderung"),
            new Shortcut("w", "wiedervorlage", "#wiedervorlagen"),
            new Shortcut("z", "decide", "#entscheidung-titel"),
            new Shortcut("e", "evidence", "#nachweise"),
            new Shortcut("m", "message", "#nachrichten"),
            new Shortcut("s", "further", "#weitere-schritte summary"));

    private static Shortcut walking(String key, String name) {
        return new Shortcut(key, name, "");
    }

    /** The keys of the list, or those of a case; in the order of the page. */
    static List<Shortcut> on(boolean list) {
        return list ? LIST : CASE;
    }

    /** What stands on the key. */
    String shown(Frame frame) {
        return key.equals(ENTER) ? frame.text("casework.keys.enter") : key;
    }

    String messageKey() {
        return "casework.keys." + name;
    }
}
