package rathaus.documents;

import java.util.Optional;

/**
 * Pages of files as pictures that this program has drawn: what a stranger sent is looked at without a browser opening it.
 * Drawing is bounded in size and in number at once.
 */
public interface PagePictures {

    /** What there is to see; empty if files of this kind cannot be drawn, or this one is not sound. */
    Optional<Overview> overview(Fetched.Found file, int page);

    /** A page as PNG; pages count from 1. Empty as for {@link #overview}, and if there is no such page. */
    Optional<byte[]> picture(Fetched.Found file, int page);

    /**
     * A file and one of its pages.
     *
     * @param page the page that was asked for, or the nearest there is
     * @param text the text of this page, for those who do not see the picture; empty for photographs and scans
     */
    record Overview(String fileName, int page, int pages, String text) {
        @Override
        public String toString() {
            return "Overview[" + page + "/" + pages + "]";
        }
    }
}
