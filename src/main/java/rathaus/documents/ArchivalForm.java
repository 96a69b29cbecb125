package rathaus.documents;

/** The form of a file that can be read in decades (PDF/A, ISO 19005), beside the original. */
public sealed interface ArchivalForm {

    /**
     * It was made.
     *
     * @param claim {@code PDF/A-2b}
     */
    record Made(byte[] pdf, String claim) implements ArchivalForm {
        public Made {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }

        @Override
        public String toString() {
            return "Made[" + claim + "]";
        }
    }

    /** The file says of itself that it is one; nobody proved it. */
    record Claimed(String claim) implements ArchivalForm {}

    /** It cannot be made. */
    record Impossible(Why why) implements ArchivalForm {}

    /** Why it cannot. */
    enum Why {
        /** A PDF that embeds too little or does too much; drawing it anew would lose text or signatures. */
        ORDINARY_PDF,
        /** Colours of the printing trade without a profile. */
        FOREIGN_COLOURS,
        /** Nobody can read it. */
        UNREADABLE,
        /** Nobody taught the program this kind of file. */
        UNKNOWN_KIND
    }
}
