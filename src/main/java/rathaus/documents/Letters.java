package rathaus.documents;

/**
 * Makes the papers of a Kommune. Every PDF is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once: tagged, with
 * language, title and embedded fonts for all characters of DIN 91379. Equal input gives equal bytes. The preview is the
 * same page as HTML, from the same template.
 */
public interface Letters {

    /** The letter as PDF. */
    byte[] render(Letter letter);

    /** The document as PDF. */
    byte[] render(AccessibleDocument document);

    /** The form to fill in with a pen, as PDF. */
    byte[] render(PaperForm form);

    /** The letter for the screen. */
    LetterPreview preview(Letter letter);

    /** The document for the screen. */
    LetterPreview preview(AccessibleDocument document);
}
