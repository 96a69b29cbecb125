package rathaus.records;

import java.time.Instant;
import java.util.Optional;

/** What the header of a filed e-mail says (RFC 5322). Claims of its sender, proved by nobody; personal data. */
public record MailHeader(String sender, String recipients, String subject, Optional<Instant> sentAt, String messageId) {

    @Override
    public String toString() {
        return "MailHeader";
    }
}
