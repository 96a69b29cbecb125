package rathaus.documents.openhtmltopdf;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** Keeps parsed sets of fonts: parsing costs more than laying out a letter. As many sets as letters were made at once. */
final class FontShelf {

    private final ConcurrentLinkedQueue<FontFaces> free = new ConcurrentLinkedQueue<>();

    /** Lends a set to this work; a set that saw a failure is not used again. */
    <T> T lend(Function<FontFaces, T> work) {
        FontFaces taken = free.poll();
        FontFaces faces = taken == null ? FontFaces.parse() : taken;
        T made = work.apply(faces);
        free.add(faces);
        return made;
    }
}
