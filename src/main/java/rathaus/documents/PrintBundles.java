package rathaus.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Puts papers into one PDF for the printer. */
public interface PrintBundles {

    /** Media types whose pages can be put into a bundle. */
    Set<String> PRINTABLE = Set.of("application/pdf", "image/jpeg", "image/png");

    /**
     * Writes all items in their order, one at a time; nothing is written before every one was read. What cannot be printed is left
     * out.
     */
    void write(List<Item> items, OutputStream out) throws IOException;

    /** Whether pages can be made of it. */
    static boolean canPrint(String mediaType) {
        return PRINTABLE.contains(mediaType);
    }

    /**
     * One paper.
     *
     * @param bytes read when its turn comes
     * @param front whether it begins on the front of a sheet when both sides are printed
     */
    record Item(Supplier<byte[]> bytes, String mediaType, boolean front) {}
}
