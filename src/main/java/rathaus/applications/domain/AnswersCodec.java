package rathaus.applications.domain;

import java.nio.charset.StandardCharsets;
import rathaus.forms.Answers;
import rathaus.forms.AnswersJson;

/**
 * The one way by which answers and other words of citizens become bytes in the database and come back. Each value carries the
 * id of the key it is encrypted with; key 0 means not encrypted (yet). Nothing else reads or writes these columns, and no SQL
 * looks inside, so that encryption can arrive without a change elsewhere.
 */
public final class AnswersCodec {

    private static final int NOT_ENCRYPTED = 0;

    /**
     * Bytes as they lie in the database.
     *
     * @param key id of the key, 0 for none
     */
    public record Stored(byte[] bytes, int key) {}

    /** Answers in their canonical form. */
    public Stored encode(Answers answers) {
        return new Stored(AnswersJson.write(answers), NOT_ENCRYPTED);
    }

    /**
     * The answers that were encoded.
     *
     * @throws IllegalStateException if the key is unknown: a defect or a restored database without its keys
     */
    public Answers decode(Stored stored) {
        return AnswersJson.read(readable(stored));
    }

    /** Free text, for example a message. */
    public Stored encodeText(String text) {
        return new Stored(text.getBytes(StandardCharsets.UTF_8), NOT_ENCRYPTED);
    }

    /** The text that was encoded. */
    public String decodeText(Stored stored) {
        return new String(readable(stored), StandardCharsets.UTF_8);
    }

    private static byte[] readable(Stored stored) {
        if (stored.key() != NOT_ENCRYPTED) {
            throw new IllegalStateException("Answers are encrypted with the unknown key " + stored.key());
        }
        return stored.bytes();
    }
}
