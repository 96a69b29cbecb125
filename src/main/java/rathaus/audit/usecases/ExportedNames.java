package rathaus.audit.usecases;

import java.util.Locale;
import rathaus.records.Dokument;
import rathaus.records.Vorgang;

/** Names of exported files, and text that cannot break out of HTML or XML. */
final class ExportedNames {

    private ExportedNames() {}

    /** Where a Dokument lies, without its ending: numbered, with a name that no file system refuses. */
    static String stemOf(Vorgang vorgang, Dokument dokument) {
        String name = dokument.title()
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = name.length() > 60 ? name.substring(0, 60) : name;
        return "dokumente/%d-%03d-%s"
                .formatted(vorgang.facts().number(), dokument.number(), cut.isEmpty() ? "dokument" : cut);
    }

    /** By the type that was found in the bytes. */
    static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            case "text/plain" -> "txt";
            case "message/rfc822" -> "eml";
            case "application/xml", "text/xml" -> "xml";
            case "application/json" -> "json";
            default -> "bin";
        };
    }

    /** Numeric references, which HTML and XML both read; characters that XML cannot hold are left out. */
    static String text(String raw) {
        return raw.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&#38;")
                .replace("<", "&#60;")
                .replace(">", "&#62;")
                .replace("\"", "&#34;");
    }
}
