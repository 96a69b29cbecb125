package rathaus.recordsearch.domain;

import rathaus.recordsearch.TextState;

/**
 * The text of a content, and the hash of the content that it was taken from.
 *
 * @param text empty unless the state says that there is some
 */
public record KnownText(String hash, String text, TextState state) {
    @Override
    public String toString() {
        return "KnownText[" + state + "]";
    }
}
