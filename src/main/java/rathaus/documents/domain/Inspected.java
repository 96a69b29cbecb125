package rathaus.documents.domain;

import rathaus.documents.UploadRefusal;

/** The finding about one file. */
public sealed interface Inspected {

    /**
     * May come in.
     *
     * @param cleaned what will be handed out: the same bytes, or a photo without its metadata
     */
    record Sound(UploadType type, byte[] cleaned) implements Inspected {
        @Override
        public String toString() {
            return "Sound[" + type + ", " + cleaned.length + " bytes]";
        }
    }

    /** May not. */
    record Unsound(UploadRefusal reason) implements Inspected {}
}
