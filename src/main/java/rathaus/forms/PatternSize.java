package rathaus.forms;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * About how many steps a regular expression has once its counted repeats are written out: {@code ((a{100}){100}){100}} has a million,
 * and an engine that runs in linear time still has to build them all.
 */
public final class PatternSize {

    /** The most steps an expression of a package may have. */
    public static final long MOST = 2000;

    private final String text;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long size;
    private long atom;
    private int at;

    private PatternSize(String text) {
        this.text = text;
    }

    /** The steps of an expression; cheap, whatever it says. */
    public static long of(String text) {
        PatternSize pattern = new PatternSize(text);
        while (pattern.at < text.length()) {
            pattern.step();
        }
        return pattern.size + pattern.atom;
    }

    private void step() {
        char c = text.charAt(at);
        switch (c) {
            case '(' -> {
                outer.push(size + atom);
                size = 0;
                atom = 0;
            }
            case ')' -> {
                atom = size + atom;
                size = outer.isEmpty() ? 0 : outer.pop();
            }
            case '{' -> atom = Math.min(atom * repeat(), Integer.MAX_VALUE);
            default -> {
                size += atom;
                atom = 1;
                skip(c);
            }
        }
        at++;
    }

    /** The greater number of {@code {2,5}}; one if it is no count. */
    private long repeat() {
        int end = text.indexOf('}', at);
        String inside = end < 0 ? "" : text.substring(at + 1, end);
        if (!inside.matches("\\d{1,6}(,\\d{0,6})?")) {
            return 1;
        }
        at = end;
        String[] counts = inside.split(",");
        long least = Long.parseLong(counts[0]);
        return Math.max(1, counts.length > 1 ? Math.max(least, Long.parseLong(counts[1])) : least);
    }

    /** Over an escaped character, or to the end of a class. */
    private void skip(char c) {
        if (c == '\\') {
            at++;
        } else if (c == '[') {
            int end = text.indexOf(']', at + 2);
            at = end < 0 ? at : end;
        }
    }
}
