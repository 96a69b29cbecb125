package rathaus.tenancy;

import java.nio.file.Path;

/** A file of local law does not fit; the message is one German sentence for the person who looks after it. */
public final class UnreadableOrtsrechtException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String EXPECTED =
            " Erwartet wird je Wert: name, wert, gueltigAb, fundstelle, art (satzung, rechtsverordnung, beschluss, beispiel).";

    /** @param line where, from 1; 0 if not known */
    UnreadableOrtsrechtException(Path file, int line, Exception cause) {
        super(
                "Das Ortsrecht in " + file + (line > 0 ? ", Zeile " + line + "," : "") + " ist nicht lesbar."
                        + EXPECTED,
                cause);
    }

    /** @param twice a value that has another one beside it for the same day */
    UnreadableOrtsrechtException(Path file, OrtsrechtValue twice) {
        super("Das Ortsrecht in " + file + " nennt „" + twice.name() + "“ zweimal ab " + twice.validFrom()
                + ": Es muss eindeutig sein, welcher Wert gilt.");
    }
}
