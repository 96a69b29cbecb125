package rathaus.documents;

import java.time.LocalDate;

/** Makes PDF/A of pictures, and looks whether a PDF is one. Equal input gives equal bytes. */
public interface ArchivalCopies {

    /**
     * @param mediaType found by looking at the content
     * @param title for the properties of the file
     * @param date legal day of the document, for the properties too
     */
    ArchivalForm of(String mediaType, byte[] bytes, String title, LocalDate date);
}
