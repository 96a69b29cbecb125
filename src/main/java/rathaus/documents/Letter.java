package rathaus.documents;

import java.time.LocalDate;
import java.util.List;
import rathaus.kernel.Language;

/**
 * One letter of a Kommune, ready to be laid out as DIN 5008 form B.
 *
 * @param recipientLines name and address as in the window, at most six lines; empty if the letter goes only to a mailbox
 * @param date legal day of the letter
 * @param references lines of the reference block above the contact: {@code Unser Zeichen}, {@code Ihr Antrag vom} …
 * @param subject one line, becomes heading and title
 * @param bodyHtml finished HTML fragment from the salutation to the signature; headings begin at {@code h2}; whatever is not
 *     on the allow-list of letters is dropped
 * @param attachments files that travel inside the PDF
 */
public record Letter(
        Letterhead sender,
        List<String> recipientLines,
        LocalDate date,
        List<LabelledValue> references,
        String subject,
        String bodyHtml,
        Language language,
        List<Attachment> attachments) {

    public Letter {
        recipientLines = List.copyOf(recipientLines);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        if (recipientLines.size() > 6) {
            throw new IllegalArgumentException("The window shows six lines, not " + recipientLines.size());
        }
        if (subject.isBlank()) {
            throw new IllegalArgumentException("A letter has a subject");
        }
    }

    /** The same letter with another subject. */
    public Letter about(String other) {
        return new Letter(sender, recipientLines, date, references, other, bodyHtml, language, attachments);
    }

    @Override
    public String toString() {
        return "Letter[" + date + ", " + language + "]";
    }
}
