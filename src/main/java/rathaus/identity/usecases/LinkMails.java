package rathaus.identity.usecases;

import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.identity.MailedLinks;
import rathaus.identity.domain.EmailAddress;
import rathaus.kernel.Language;
import rathaus.notifications.Message;
import rathaus.notifications.Notifications;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneLinks;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** The words of the mails that carry links. Links come from the configured address of the Kommune alone. */
@Component
class LinkMails {

    private final Notifications notifications;
    private final Messages messages;
    private final Kommunen kommunen;
    private final KommuneLinks links;

    LinkMails(Notifications notifications, Messages messages, Kommunen kommunen, KommuneLinks links) {
        this.notifications = notifications;
        this.messages = messages;
        this.kommunen = kommunen;
        this.links = links;
    }

    /** Orders the mail within the caller's transaction. */
    void send(MailedLinks.Purpose purpose, EmailAddress to, Language language, String secret, boolean accountExists) {
        Kommune kommune = kommunen.byId(KommuneScope.required());
        String kind = switch (purpose) {
            case REGISTRATION -> accountExists ? "registration-known" : "registration";
            case PASSWORD_RESET -> accountExists ? "reset" : "reset-unknown";
        };
        String path = switch (kind) {
            case "registration" -> "/konto/bestaetigen?schluessel=" + secret;
            case "reset" -> "/konto/passwort-neu?schluessel=" + secret;
            case "registration-known" -> "/konto/anmelden";
            default -> "/konto/registrieren";
        };
        Frame.Texts texts = messages.in(language);
        String subject = texts.get("identity.mail." + kind + ".subject", kommune.officialName());
        String text = texts.get(
                "identity.mail." + kind + ".text", kommune.officialName(), links.absolute(kommune.id(), path));
        notifications.send(to.recipient(language), Message.plain(subject, text), UUID.randomUUID());
    }
}
