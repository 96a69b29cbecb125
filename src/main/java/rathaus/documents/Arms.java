package rathaus.documents;

import java.util.Optional;
import rathaus.kernel.Actor;

/**
 * The arms of the open Kommune, as they stand in the head of everything it sends. Nothing is shown until an administrator has
 * uploaded them; this program ships none. What is kept is a fresh picture of what was uploaded, never the file itself.
 */
public interface Arms {

    /** Most bytes of an uploaded file. */
    int MOST_BYTES = 1024 * 1024;

    /** What was kept last: a picture, or the decision to show none. Empty if there was never one. */
    Optional<Kept> latest();

    /** The picture to be shown, if there is one. */
    Optional<Picture> shown();

    /**
     * Shows these from now on.
     *
     * @param file a PNG or an SVG
     * @param alternative what the picture shows, for those who do not see it
     * @param seen version that the administrator saw; 0 if there was none
     */
    Outcome replace(Actor.Staff administrator, byte[] file, String alternative, int seen);

    /** Shows none from now on. */
    Outcome remove(Actor.Staff administrator, int seen);

    /**
     * A picture on white.
     *
     * @param png at most {@code 600} pixels wide and high
     */
    record Picture(byte[] png, int width, int height, String alternative) {
        public Picture {
            png = png.clone();
        }

        @Override
        public byte[] png() {
            return png.clone();
        }

        @Override
        public String toString() {
            return "Picture[" + width + "x" + height + "]";
        }
    }

    /** One version; without a picture none is shown since then. */
    record Kept(int version, Optional<Picture> picture) {}

    /** What became of it. */
    sealed interface Outcome {}

    /** Done. */
    record Done() implements Outcome {}

    /**
     * The file cannot be shown.
     *
     * @param messageKey why, in the bundle {@code documents}
     */
    record Refused(String messageKey) implements Outcome {}

    /** Somebody was faster. */
    record ChangedMeanwhile() implements Outcome {}
}
