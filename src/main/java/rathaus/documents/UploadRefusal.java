package rathaus.documents;

/** Why a file is refused, each with the text that tells people what to do. */
public enum UploadRefusal {
    EMPTY("documents.refused.empty"),
    TOO_LARGE("documents.refused.too-large"),
    TOO_MUCH_TOGETHER("documents.refused.too-much-together"),
    WRONG_TYPE("documents.refused.wrong-type"),
    DAMAGED("documents.refused.damaged"),
    TWO_FORMATS("documents.refused.two-formats"),
    ENCRYPTED("documents.refused.encrypted"),
    ACTIVE("documents.refused.active"),
    EMBEDDED_FILES("documents.refused.embedded-files"),
    TOO_MANY_PIXELS("documents.refused.too-many-pixels"),
    TOO_DENSE("documents.refused.too-dense");

    private final String messageKey;

    UploadRefusal(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Key in the bundle {@code documents}. */
    public String messageKey() {
        return messageKey;
    }
}
