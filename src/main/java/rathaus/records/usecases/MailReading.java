package rathaus.records.usecases;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import rathaus.documents.Uploads;
import rathaus.records.MailHeader;

/**
 * Reads an e-mail as a file (RFC 5322, RFC 2045). Nothing in it is loaded, shown or run; depth, number and size of its parts
 * are bounded. A mail inside the mail is an attachment.
 */
final class MailReading {

    private static final int MOST_DEPTH = 10;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_FIELD = 1000;
    private static final int LONGEST_TEXT = 200_000;

    /** What a mail consists of. */
    record Mail(MailHeader header, String text, List<Hanging> attachments) {
        @Override
        public String toString() {
            return "Mail[" + attachments.size() + " attachments]";
        }
    }

    /** A file that hangs on a mail. */
    record Hanging(String name, byte[] bytes) {
        @Override
        public String toString() {
            return "Hanging[" + bytes.length + " bytes]";
        }
    }

    private final List<Hanging> attachments = new ArrayList<>();
    private String plain = "";
    private String html = "";
    private int parts;

    private MailReading() {}

    /** The mail; empty if it cannot be read, or goes beyond the bounds. */
    static Optional<Mail> read(byte[] bytes) {
        MailReading reading = new MailReading();
        try {
            Session nobody = Session.getInstance(new Properties());
            MimeMessage message = new MimeMessage(nobody, new ByteArrayInputStream(bytes));
            MailHeader header = header(message);
            reading.take(message, 0);
            return Optional.of(new Mail(header, reading.text(), List.copyOf(reading.attachments)));
        } catch (MessagingException | IOException | UncheckedIOException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static MailHeader header(MimeMessage message) throws MessagingException {
        return new MailHeader(
                cut(addresses(message.getFrom())),
                cut(addresses(message.getAllRecipients())),
                cut(message.getSubject()),
                Optional.ofNullable(message.getSentDate()).map(sent -> sent.toInstant()),
                cut(message.getMessageID()));
    }

    private static String addresses(Address @Nullable [] all) {
        return all == null ? "" : Arrays.stream(all).map(MailReading::address).collect(Collectors.joining(", "));
    }

    private static String address(Address address) {
        if (address instanceof InternetAddress known && known.getPersonal() != null) {
            return known.getPersonal() + " <" + known.getAddress() + ">";
        }
        return address.toString();
    }

    private static String cut(@Nullable String field) {
        String line = Objects.requireNonNullElse(field, "")
                .replaceAll("[\\p{Cc}\\p{Cf}]+", " ")
                .strip();
        return line.length() > LONGEST_FIELD ? line.substring(0, LONGEST_FIELD) : line;
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        if (depth > MOST_DEPTH || ++parts > MOST_PARTS) {
            throw new IOException("Too many parts");
        }
        if (part.isMimeType("multipart/*")) {
            Multipart all = (Multipart) part.getContent();
            for (int i = 0; i < all.getCount(); i++) {
                BodyPart next = all.getBodyPart(i);
                take(next, depth + 1);
            }
        } else if (isBody(part)) {
            body(part);
        } else {
            attachments.add(new Hanging(name(part), bytes(part)));
        }
    }

    private static boolean isBody(Part part) throws MessagingException {
        return part.isMimeType("text/*")
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                && part.getFileName() == null;
    }

    private void body(Part part) throws MessagingException, IOException {
        String text = String.valueOf(part.getContent());
        if (part.isMimeType("text/html")) {
            html += text;
        } else {
            plain += text + "\n";
        }
    }

    private String text() {
        String text = plain.isBlank() ? Jsoup.parse(html).wholeText() : plain;
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return lines.length() > LONGEST_TEXT ? lines.substring(0, LONGEST_TEXT) : lines.strip();
    }

    private static String name(Part part) throws MessagingException {
        String named = part.getFileName();
        if (named != null) {
            try {
                return jakarta.mail.internet.MimeUtility.decodeText(named);
            } catch (java.io.UnsupportedEncodingException e) {
                return named;
            }
        }
        return part.isMimeType("message/rfc822") ? "E-Mail.eml" : "Anlage";
    }

    /** One byte more than may come in, so that the intake refuses what is too large. */
    private static byte[] bytes(Part part) throws MessagingException, IOException {
        int most = Math.toIntExact(Uploads.MOST_BYTES + 1);
        if (part.isMimeType("message/rfc822") && part.getContent() instanceof Message inner) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            inner.writeTo(out);
            return out.size() > most ? Arrays.copyOf(out.toByteArray(), most) : out.toByteArray();
        }
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most);
        }
    }
}
