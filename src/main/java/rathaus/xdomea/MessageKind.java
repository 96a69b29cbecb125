package rathaus.xdomea;

import java.util.Arrays;
import java.util.Optional;

/** The messages of the standard that this program knows. */
public enum MessageKind {
    /** Hands records to another authority. */
    HAND_OVER("0401", "Abgabe.Abgabe"),
    /** Offers records to an archive (Anbieteverzeichnis). */
    OFFER("0501", "Aussonderung.Anbieteverzeichnis"),
    /** The archive says what it takes (Bewertungsverzeichnis). */
    VALUATION("0502", "Aussonderung.Bewertungsverzeichnis"),
    /** Delivers what the archive takes. */
    DELIVERY("0503", "Aussonderung.Aussonderung"),
    /** The offer arrived. */
    OFFER_RECEIVED("0504", "Aussonderung.AnbietungEmpfangBestaetigen"),
    /** The valuation arrived. */
    VALUATION_RECEIVED("0505", "Aussonderung.BewertungEmpfangBestaetigen"),
    /** The archive took the records over, or could not. */
    IMPORT_CONFIRMED("0506", "Aussonderung.AussonderungImportBestaetigen"),
    /** The delivery arrived. */
    DELIVERY_RECEIVED("0507", "Aussonderung.AussonderungEmpfangBestaetigen");

    private final String code;
    private final String name;

    MessageKind(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** {@code 0501}. */
    public String code() {
        return code;
    }

    /** Its name in the standard: {@code Aussonderung.Anbieteverzeichnis}. */
    public String standardName() {
        return name;
    }

    /** Local name of the root element. */
    String root() {
        return name + "." + code;
    }

    static Optional<MessageKind> ofRoot(String root) {
        return Arrays.stream(values()).filter(kind -> kind.root().equals(root)).findFirst();
    }
}
