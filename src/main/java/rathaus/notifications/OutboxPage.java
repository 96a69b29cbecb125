package rathaus.notifications;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LegalDay;

/** The mails of a demonstration, the latest first. */
record OutboxPage(Frame frame, List<Mail> mails) implements Page {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss", Locale.GERMANY).withZone(LegalDay.ZONE);

    /** A mail as shown; {@code parts} are its text, in order. */
    record Mail(String id, String at, String sender, String recipient, String subject, List<Part> parts) {}

    /** A piece of text, or a link in it. */
    record Part(String text, boolean isLink) {}

    static OutboxPage of(Frame frame, List<LocalOutbox.Mail> mails) {
        return new OutboxPage(frame, mails.stream().map(OutboxPage::shown).toList());
    }

    private static Mail shown(LocalOutbox.Mail mail) {
        return new Mail(
                mail.id().toString(),
                TIME.format(mail.at()),
                mail.sender(),
                mail.recipient(),
                mail.subject(),
                parts(mail.text()));
    }

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        int done = 0;
        while (links.find()) {
            parts.add(new Part(text.substring(done, links.start()), false));
            parts.add(new Part(links.group(), true));
            done = links.end();
        }
        parts.add(new Part(text.substring(done), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
