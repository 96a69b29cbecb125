package rathaus.recordsearch;

import java.util.List;

/** Some words of a Dokument, cut into pieces; the pieces that were searched for are marked. */
public record Passage(List<Piece> pieces) {

    public static final Passage EMPTY = new Passage(List.of());

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Holds what somebody wrote. */
    public record Piece(String text, boolean found) {
        @Override
        public String toString() {
            return "Piece[" + text.length() + "]";
        }
    }
}
