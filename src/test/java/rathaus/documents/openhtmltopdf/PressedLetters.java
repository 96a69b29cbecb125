package rathaus.documents.openhtmltopdf;

import static rathaus.documents.DocumentsFixtures.aLetter;
import static rathaus.documents.DocumentsFixtures.messages;
import static rathaus.documents.DocumentsFixtures.richBody;

/** Letters as PDF, for tests of what happens to them afterwards. */
public final class PressedLetters {

    private PressedLetters() {}

    /** A letter with tables, links and images, with arms. */
    public static byte[] rich() {
        return new PdfLetters(messages(), FixedArms.of(300, 400, "Ein Wappen")).render(aLetter(richBody()));
    }
}
