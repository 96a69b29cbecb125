package rathaus.xdomea;

import java.util.Arrays;
import java.util.Optional;

/** Aussonderungsart of the code list {@code urn:xoev-de:xdomea:codeliste:aussonderungsart}. */
public enum Valuation {
    /** The archive keeps it (archivwürdig). */
    ARCHIVE("A"),
    /** The archive decides (bewerten). */
    VALUE("B"),
    /** Nobody keeps it (vernichten). */
    DESTROY("V");

    private final String code;

    Valuation(String code) {
        this.code = code;
    }

    /** {@code A}. */
    public String code() {
        return code;
    }

    static Optional<Valuation> ofCode(String code) {
        return Arrays.stream(values())
                .filter(valuation -> valuation.code.equals(code))
                .findFirst();
    }
}
