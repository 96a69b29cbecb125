package rathaus.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mail server by SMTP (RFC 5321). */
final class SmtpTransport implements MailTransport {

    private static final int FIRST_PERMANENT = 500;

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    SmtpTransport(MailSettings settings) {
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.username().isEmpty()) {
            sender.setUsername(settings.username());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        String timeout = String.valueOf(settings.timeout().toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        switch (settings.encryption()) {
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Handover deliver(Envelope envelope) {
        try {
            sender.send(mime(envelope));
            return new Taken(envelope.messageId());
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Refused(e.getClass().getSimpleName());
        } catch (MailException e) {
            return answer(e);
        }
    }

    private MimeMessage mime(Envelope envelope) throws MessagingException, UnsupportedEncodingException {
        MimeMessage mime = sender.createMimeMessage();
        boolean hasHtml = envelope.message().html() != null;
        MimeMessageHelper parts = new MimeMessageHelper(mime, hasHtml, StandardCharsets.UTF_8.name());
        parts.setFrom(
                new InternetAddress(envelope.senderAddress(), envelope.senderName(), StandardCharsets.UTF_8.name()));
        parts.setTo(new InternetAddress(envelope.to().address(), true));
        parts.setSubject(envelope.message().subject());
        if (envelope.message().html() == null) {
            parts.setText(envelope.message().text());
        } else {
            parts.setText(envelope.message().text(), envelope.message().html());
        }
        mime.setHeader("Message-ID", envelope.messageId());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", envelope.to().language().htmlTag());
        return mime;
    }

    private static Handover answer(MailException failure) {
        Exception cause = failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : failure;
        int code = replyCode(cause);
        String reason = cause.getClass().getSimpleName() + (code > 0 ? " " + code : "");
        return code >= FIRST_PERMANENT && cause instanceof SendFailedException
                ? new Refused(reason)
                : new Unreachable(reason);
    }

    /** The server's answer to the recipient or to the text, three digits; 0 if it gave none. */
    private static int replyCode(Exception failure) {
        Exception current = failure;
        int code = 0;
        while (current instanceof MessagingException messaging) {
            if (messaging instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (messaging instanceof SMTPSendFailedException sending) {
                code = sending.getReturnCode();
            }
            current = messaging.getNextException();
        }
        return code;
    }
}
