package rathaus.recordsearch.pdfbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.TextExtraction;
import rathaus.recordsearch.domain.TextExtraction.Extracted;

/** Text out of the bytes of a file, by its type: PDF, e-mail, HTML, plain text. Runs in a process of its own. */
final class TextReading {

    private static final int MOST_PAGES = 500;
    private static final int DEEPEST = 5;

    private TextReading() {}

    static Extracted read(String mediaType, byte[] bytes) {
        BoundedText text = new BoundedText();
        try {
            boolean isKnown = append(mediaType, bytes, text);
            return isKnown ? text.extracted(false) : Extracted.nothing(TextState.NO_READER);
        } catch (FullException e) {
            return text.extracted(true);
        } catch (IOException | MessagingException | RuntimeException | StackOverflowError e) {
            return Extracted.nothing(TextState.UNREADABLE); // damaged on purpose or not: no word about it
        }
    }

    private static boolean append(String mediaType, byte[] bytes, BoundedText text)
            throws IOException, MessagingException {
        switch (mediaType) {
            case "application/pdf" -> pdf(bytes, text);
            case "message/rfc822" -> mail(new MimeMessage(null, new ByteArrayInputStream(bytes)), text, 0);
            case "text/html" -> text.write(Jsoup.parse(decoded(bytes)).text());
            case "application/json", "application/xml" -> text.write(decoded(bytes));
            default -> {
                if (!mediaType.startsWith("text/")) {
                    return false;
                }
                text.write(decoded(bytes));
            }
        }
        return true;
    }

    private static void pdf(byte[] bytes, BoundedText text) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(document, text);
            text.cutIf(document.getNumberOfPages() > MOST_PAGES);
        }
    }

    /** Who wrote to whom about what, the words, and the names of what is attached. */
    private static void mail(MimeMessage message, BoundedText text, int depth) throws IOException, MessagingException {
        for (String name : new String[] {"From", "To", "Cc", "Subject"}) {
            String[] values = message.getHeader(name);
            if (values != null) {
                text.write(MimeUtility.decodeText(String.join(", ", values)) + "\n");
            }
        }
        part(message, text, depth);
    }

    private static void part(Part part, BoundedText text, int depth) throws IOException, MessagingException {
        if (depth > DEEPEST) {
            text.cutIf(true);
            return;
        }
        if (part.getFileName() != null) {
            text.write(MimeUtility.decodeText(part.getFileName()) + "\n");
        }
        if (part.isMimeType("text/plain") && part.getContent() instanceof String plain) {
            text.write(plain + "\n");
        } else if (part.isMimeType("text/html") && part.getContent() instanceof String html) {
            text.write(Jsoup.parse(html).text() + "\n");
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                part(each, text, depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            mail(inner, text, depth + 1);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** No more is wanted. */
    private static final class FullException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Takes as much as is kept. */
    private static final class BoundedText extends Writer {

        private final StringBuilder kept = new StringBuilder();
        private boolean cut;

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            int room = TextExtraction.MOST - kept.length();
            kept.append(buffer, offset, Math.min(room, length));
            if (length > room) {
                throw new FullException();
            }
        }

        void cutIf(boolean more) {
            cut |= more;
        }

        Extracted extracted(boolean isFull) {
            String text = kept.toString().replace('\u0000', ' ').strip();
            if (text.isEmpty()) {
                return Extracted.nothing(TextState.NONE);
            }
            return new Extracted(text, isFull || cut ? TextState.CUT : TextState.COMPLETE);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
