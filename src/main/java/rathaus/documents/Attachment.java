package rathaus.documents;

import java.util.regex.Pattern;

/**
 * A file that travels inside a PDF (ISO 19005-3, associated files): the Antrag as JSON, for example.
 *
 * @param fileName plain ASCII name with extension, unique in the document
 * @param mediaType as in RFC 6838: {@code application/json}
 * @param description for people, in the language of the document
 * @param relationship how the file relates to the page
 */
public record Attachment(
        String fileName, String mediaType, String description, Relationship relationship, byte[] content) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    public Attachment {
        if (!NAME.matcher(fileName).matches() || !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("Not a plain file name and media type");
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Attachment[" + fileName + ", " + content.length + " bytes]";
    }

    /** AFRelationship of ISO 32000-2, 7.11.3. */
    public enum Relationship {
        /** What the page was made from. */
        SOURCE("Source"),
        /** The figures behind the page. */
        DATA("Data"),
        /** Something further. */
        SUPPLEMENT("Supplement");

        private final String pdfName;

        Relationship(String pdfName) {
            this.pdfName = pdfName;
        }

        /** The name that stands in the PDF. */
        public String pdfName() {
            return pdfName;
        }
    }
}
