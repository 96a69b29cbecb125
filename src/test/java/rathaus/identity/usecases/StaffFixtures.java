package rathaus.identity.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.SigningFunction;
import rathaus.identity.Visitor;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.SecondFactor;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.domain.Totp;
import rathaus.identity.domain.TotpSecret;
import rathaus.kernel.KommuneId;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** Members of staff for tests of the whole application: {@code StaffFixtures.in(context).clerk(kommune)}. */
public final class StaffFixtures {

    /** Password of every member made here. */
    public static final String PASSWORD = "vier kleine Wolken ziehen";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ConcurrentHashMap<PasswordHashes, String> HASH = new ConcurrentHashMap<>();

    private final StaffAccounts accounts;
    private final UnlimitedPowers powers;
    private final PasswordHashes hashes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private StaffFixtures(ApplicationContext context) {
        this.accounts = context.getBean(StaffAccounts.class);
        this.powers = context.getBean(UnlimitedPowers.class);
        this.hashes = context.getBean(PasswordHashes.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.clock = context.getBean(Clock.class);
    }

    /** The fixtures of a running application. */
    public static StaffFixtures in(ApplicationContext context) {
        return new StaffFixtures(context);
    }

    /** A member with these roles and units, with a second factor; signs if asked. */
    public Member member(KommuneId kommune, Set<Role> roles, boolean signs, Set<String> units) {
        TotpSecret secret = TotpSecret.random(new SecureRandom());
        UUID id = add(kommune, roles, signs, units, false);
        KommuneScope.run(
                kommune,
                () -> transaction.executeWithoutResult(status -> {
                    accounts.beginEnrolment(id, secret);
                    accounts.useStep(id, secret, 0, clock.instant());
                }));
        return new Member(kommune, id, loginOf(kommune, id), secret);
    }

    /** A member without a second factor. */
    public UUID add(KommuneId kommune, Set<Role> roles, boolean signs, Set<String> units, boolean initialPassword) {
        UUID id = TimeOrderedId.next(clock);
        StaffAccount account = new StaffAccount(
                id,
                "person" + NUMBER.incrementAndGet(),
                "Person Nummer " + NUMBER.get(),
                HASH.computeIfAbsent(hashes, same -> same.hash(PASSWORD)),
                initialPassword,
                new SecondFactor.Missing(),
                signs,
                true,
                new StaffAccount.Lock(0, null),
                0,
                roles,
                units);
        KommuneScope.run(
                kommune,
                () -> assertThat(transaction.<Boolean>execute(status -> {
                            boolean added = accounts.add(account, clock.instant());
                            if (signs) {
                                powers.giveAll(id, SigningFunction.IM_AUFTRAG);
                            }
                            return added;
                        }))
                        .isTrue());
        return id;
    }

    /** The name by which the member logs in. */
    public String loginOf(KommuneId kommune, UUID id) {
        return KommuneScope.call(
                kommune,
                () -> transaction
                        .execute(status -> accounts.withId(id).orElseThrow())
                        .login());
    }

    /** Logs the member in through the pages, as a person does. */
    public void logIn(Visitor visitor, String base, Member member) {
        visitor.get(base + "/amt/anmelden");
        HttpResponse<String> first =
                visitor.post(base + "/amt/anmelden", "kennung", member.login(), "passwort", PASSWORD);
        assertThat(first.statusCode()).isEqualTo(303);
        visitor.get(base + "/amt/anmelden/code");
        HttpResponse<String> second = visitor.post(base + "/amt/anmelden/code", "code", member.code(clock));
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location")).hasValue(base + "/amt");
    }

    /** A member of staff with the authenticator in hand. */
    public record Member(KommuneId kommune, UUID id, String login, TotpSecret secret) {

        /** The code of this moment. */
        public String code(Clock clock) {
            return Totp.code(secret, Totp.stepAt(clock.instant()));
        }
    }
}
