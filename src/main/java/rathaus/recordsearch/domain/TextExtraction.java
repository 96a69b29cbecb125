package rathaus.recordsearch.domain;

import rathaus.recordsearch.TextState;

/** Reads the text of files that anybody may have sent. Bounded in size, time and memory, whatever the file does. */
public interface TextExtraction {

    /** Most characters that are kept of a file. */
    int MOST = 200_000;

    Extracted read(String mediaType, byte[] bytes);

    /** Says that nothing is to be read for now. */
    void rest();

    /** What came of it. */
    record Extracted(String text, TextState state) {

        public static Extracted nothing(TextState state) {
            return new Extracted("", state);
        }

        @Override
        public String toString() {
            return "Extracted[" + state + "]";
        }
    }
}
