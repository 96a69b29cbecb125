package rathaus.documents.domain;

/** The kinds of file that may come in. */
public enum UploadType {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png"),
    /** An e-mail as a file (RFC 5322); only for the files of the office. */
    EML("message/rfc822", ".eml");

    private final String mediaType;
    private final String ending;

    UploadType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As in RFC 6838. */
    public String mediaType() {
        return mediaType;
    }

    /** How a file name of this kind ends. */
    public String ending() {
        return ending;
    }
}
