package rathaus.applications.usecases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.Applicant;
import rathaus.applications.domain.Draft;
import rathaus.design.Frame;
import rathaus.design.Messages;
import rathaus.identity.CitizenAccounts;
import rathaus.identity.CitizenContact;
import rathaus.kernel.Language;
import rathaus.notifications.Message;
import rathaus.notifications.Notifications;
import rathaus.notifications.Recipient;
import rathaus.tenancy.KommuneLinks;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** E-mails about a draft: the way back to it, and that it has to go. The code is in none of them. */
@Component
class DraftNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Notifications notifications;
    private final Messages messages;
    private final KommuneLinks links;
    private final Kommunen kommunen;
    private final CitizenAccounts accounts;
    private final PinnedForms forms;

    DraftNotices(
            Notifications notifications,
            Messages messages,
            KommuneLinks links,
            Kommunen kommunen,
            CitizenAccounts accounts,
            PinnedForms forms) {
        this.notifications = notifications;
        this.messages = messages;
        this.links = links;
        this.kommunen = kommunen;
        this.accounts = accounts;
        this.forms = forms;
    }

    /** The link to a draft, for the address that somebody gave. */
    void handedOut(Draft draft, Recipient to, LocalDate until) {
        send(draft, to, "kept", resumePath(draft), until);
    }

    /** The deletion, to the address that somebody gave for it, else to the account, else to the address in the form. */
    void announce(Draft draft, LocalDate until) {
        Optional<CitizenContact> contact = draft.account().flatMap(accounts::contact);
        Language language = contact.map(CitizenContact::language).orElse(draft.language());
        String path = contact.isPresent() ? "/konto/antraege" : resumePath(draft);
        draft.email()
                .or(() -> contact.map(CitizenContact::email))
                .or(() -> Applicant.of(forms.of(draft).form(), draft.answers()).email())
                .flatMap(address -> Recipient.parse(address, language))
                .ifPresent(to -> send(draft, to, "expiring", path, until));
    }

    private static String resumePath(Draft draft) {
        return "/antrag/fortsetzen?kennung=" + draft.reference().grouped();
    }

    /** 0: name of the Leistung, 1: link, 2: name of the Kommune, 3: last day, 4: reference of the draft. */
    private void send(Draft draft, Recipient to, String kind, String path, LocalDate until) {
        Frame.Texts texts = messages.in(to.language());
        Object[] arguments = {
            forms.of(draft).leistung().name(),
            links.absolute(KommuneScope.required(), path),
            kommunen.byId(KommuneScope.required()).officialName(),
            DAY.format(until),
            draft.reference().grouped()
        };
        String subject = texts.get("applications.mail." + kind + ".subject", arguments);
        String body = texts.get("applications.mail." + kind + ".text", arguments);
        notifications.send(to, Message.plain(subject, body), draft.id());
    }
}
