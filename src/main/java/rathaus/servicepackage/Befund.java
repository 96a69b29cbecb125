package rathaus.servicepackage;

/**
 * A finding about a Leistungspaket, in the words of the people who write packages.
 *
 * @param file path inside the package, or empty if the package as a whole is meant
 * @param line line in the file from 1, or 0 if the file as a whole is meant
 * @param rule short ASCII name of the rule that was broken: {@code schluessel-unbekannt}
 * @param reason what is wrong
 * @param mend how to put it right
 */
public record Befund(Grade grade, String file, int line, String rule, String reason, String mend) {

    /** Whether the package can be used in spite of the finding. */
    public enum Grade {
        /** It cannot. */
        ERROR,
        /** It can, but somebody should look. */
        WARNING,
        /** It can; something is still open or was decided on purpose. */
        HINT
    }

    /** One line for a terminal. */
    public String inOneLine() {
        String place = file.isEmpty() ? "Paket" : line > 0 ? file + ":" + line : file;
        return place + ": " + word() + " [" + rule + "] " + reason + " " + mend;
    }

    /** The grade in German. */
    public String word() {
        return switch (grade) {
            case ERROR -> "Fehler";
            case WARNING -> "Warnung";
            case HINT -> "Hinweis";
        };
    }
}
