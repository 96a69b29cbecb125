package rathaus.identity.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.NotificationPreference;
import rathaus.identity.Visitor;
import rathaus.identity.domain.CitizenAccount;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.EmailAddress;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** Citizens with accounts for tests of the whole application. */
public final class CitizenFixtures {

    /** Password of every citizen made here. */
    public static final String PASSWORD = "drei Esel trinken Kakao";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CitizenAccountRegister register;
    private final PasswordHashes hashes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private CitizenFixtures(ApplicationContext context) {
        this.register = context.getBean(CitizenAccountRegister.class);
        this.hashes = context.getBean(PasswordHashes.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.clock = context.getBean(Clock.class);
    }

    /** The fixtures of a running application. */
    public static CitizenFixtures in(ApplicationContext context) {
        return new CitizenFixtures(context);
    }

    /** An address that nobody has used yet. */
    public static String freshAddress() {
        return "person" + NUMBER.incrementAndGet() + "@buergerschaft.example";
    }

    /** Somebody with an account at this Kommune. */
    public Citizen citizen(KommuneId kommune) {
        String email = freshAddress();
        UUID id = TimeOrderedId.next(clock);
        CitizenAccount account = new CitizenAccount(
                id, new EmailAddress(email), hashes.hash(PASSWORD), Language.DE, NotificationPreference.ELECTRONIC, 0);
        KommuneScope.run(
                kommune,
                () -> assertThat(transaction.<Boolean>execute(status -> register.add(account, clock.instant())))
                        .isTrue());
        return new Citizen(id, email);
    }

    /** Logs the citizen in through the page. */
    public void logIn(Visitor visitor, String base, Citizen citizen) {
        visitor.get(base + "/konto/anmelden");
        assertThat(visitor.post(base + "/konto/anmelden", "email", citizen.email(), "passwort", PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    /** An account and its address. */
    public record Citizen(UUID id, String email) {}
}
