package rathaus.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.ModuleTest;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

@ModuleTest
class LocalOutboxTests extends MailTransportContract {

    private static final KommuneId HERE = new KommuneId(1);
    private static final KommuneId ELSEWHERE = new KommuneId(2);

    @Autowired
    LocalOutbox outbox;

    @Override
    MailTransport transport() {
        return outbox;
    }

    @Override
    MailTransport.Handover deliver(Envelope envelope) {
        return KommuneScope.call(HERE, () -> outbox.deliver(envelope));
    }

    @Override
    Arrived arrived(UUID notice) {
        LocalOutbox.Mail mail = KommuneScope.call(HERE, outbox::latest).stream()
                .filter(candidate -> candidate.id().equals(notice))
                .findFirst()
                .orElseThrow();
        return new Arrived(mail.sender(), mail.recipient(), mail.subject(), mail.text());
    }

    @Test
    void showsNothingToAnotherKommune() {
        Envelope envelope = envelope(Message.plain("Nur hier", "Text"));
        deliver(envelope);
        assertThat(KommuneScope.call(ELSEWHERE, outbox::latest))
                .noneMatch(mail -> mail.id().equals(envelope.notice()));
    }

    @Test
    void findsTheLinksOfAText() {
        assertThat(OutboxPage.parts("Hier: http://localhost:8080/bad-vilbel/konto/bestaetigen?c=1 bitte"))
                .containsExactly(
                        new OutboxPage.Part("Hier: ", false),
                        new OutboxPage.Part("http://localhost:8080/bad-vilbel/konto/bestaetigen?c=1", true),
                        new OutboxPage.Part(" bitte", false));
        assertThat(OutboxPage.parts("javascript:alert(1)")).noneMatch(OutboxPage.Part::isLink);
    }
}
