package rathaus.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server.
 *
 * @param host empty in a demonstration: mails then lie in the local outbox
 * @param username empty if the server asks for none
 * @param sender address that mails come from; empty for the address of the Kommune
 * @param timeout for connecting, reading and writing, each
 */
@ConfigurationProperties("rathaus.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("STARTTLS") Encryption encryption,
        @DefaultValue("") String sender,
        @DefaultValue("20s") Duration timeout) {

    MailSettings {
        if (!sender.isEmpty() && !MailAddresses.isWellFormed(sender)) {
            throw new IllegalArgumentException("rathaus.mail.sender is not an e-mail address");
        }
    }

    /** How the connection is protected. */
    enum Encryption {
        /** Not at all: only for a server on the same machine. */
        NONE,
        /** RFC 3207; a server without it is refused. */
        STARTTLS,
        /** TLS from the first byte (RFC 8314). */
        TLS
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + encryption + "]";
    }
}
