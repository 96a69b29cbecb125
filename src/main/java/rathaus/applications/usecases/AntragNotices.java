package rathaus.applications.usecases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.Applicant;
import rathaus.applications.Receipt;
import rathaus.applications.SubmittedAntrag;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.identity.CitizenAccounts;
import rathaus.identity.CitizenContact;
import rathaus.kernel.Money;
import rathaus.notifications.Message;
import rathaus.notifications.Notifications;
import rathaus.notifications.Recipient;
import rathaus.tenancy.KommuneLinks;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** E-mails about an Antrag. They say that there is something to read, and where; never what. */
@Component
class AntragNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Notifications notifications;
    private final Messages messages;
    private final KommuneLinks links;
    private final Kommunen kommunen;
    private final CitizenAccounts accounts;

    AntragNotices(
            Notifications notifications,
            Messages messages,
            KommuneLinks links,
            Kommunen kommunen,
            CitizenAccounts accounts) {
        this.notifications = notifications;
        this.messages = messages;
        this.links = links;
        this.kommunen = kommunen;
        this.accounts = accounts;
    }

    /** Where notices go: the address in the form, else that of the account. */
    Optional<String> address(Applicant applicant, Optional<UUID> account) {
        return applicant.email().or(() -> account.flatMap(accounts::contact).map(CitizenContact::email));
    }

    /** The Antrag arrived. The PIN is not in the mail: it stands on the receipt only. */
    void received(SubmittedAntrag antrag, Receipt receipt) {
        send(antrag, "received", receipt.name());
    }

    /** Somebody asks for something until a day. */
    void asked(SubmittedAntrag antrag, String name, LocalDate due) {
        send(antrag, "asked", name, DAY.format(due));
    }

    /** A document can be fetched (§ 9 (1) sentence 5 OZG: on the day of its provision). */
    void provided(SubmittedAntrag antrag, String name) {
        send(antrag, "provided", name);
    }

    /** The money is there. */
    void paid(SubmittedAntrag antrag, String name, Money amount) {
        send(antrag, "paid", name, amount.inGerman());
    }

    /** An attempt to pay failed. */
    void notPaid(SubmittedAntrag antrag, String name) {
        send(antrag, "not-paid", name);
    }

    /** The office wrote. */
    void written(SubmittedAntrag antrag, String name) {
        send(antrag, "written", name);
    }

    private void send(SubmittedAntrag antrag, String kind, Object... details) {
        antrag.email()
                .flatMap(address -> Recipient.parse(address, antrag.language()))
                .ifPresent(to -> {
                    Frame.Texts texts = messages.in(antrag.language());
                    Object[] arguments = arguments(antrag, details);
                    String subject = texts.get("applications.mail." + kind + ".subject", arguments);
                    String body = texts.get("applications.mail." + kind + ".text", arguments);
                    notifications.send(to, Message.plain(subject, body), antrag.id());
                });
    }

    /** 0: reference, 1: link to the status page, 2: name of the Kommune, then the details. */
    private Object[] arguments(SubmittedAntrag antrag, Object... details) {
        Object[] arguments = new Object[3 + details.length];
        arguments[0] = antrag.reference().grouped();
        arguments[1] = links.absolute(KommuneScope.required(), "/antrag/status");
        arguments[2] = kommunen.byId(KommuneScope.required()).officialName();
        System.arraycopy(details, 0, arguments, 3, details.length);
        return arguments;
    }
}
