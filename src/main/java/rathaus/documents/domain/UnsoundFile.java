package rathaus.documents.domain;

import rathaus.documents.UploadRefusal;

/** Ends the inspection of a file; never leaves {@link Inspection}. */
final class UnsoundFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final UploadRefusal reason;

    UnsoundFile(UploadRefusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    UploadRefusal reason() {
        return reason;
    }
}
