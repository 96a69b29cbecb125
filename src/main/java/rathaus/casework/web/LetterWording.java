package rathaus.casework.web;

import java.util.Locale;
import rathaus.casework.LetterKind;
import rathaus.design.Frame;

/** What letters are called. */
final class LetterWording {

    private LetterWording() {}

    static String kind(Frame frame, LetterKind kind) {
        return frame.text(
                "casework.letter." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
