package rathaus.identity.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.identity.Visitor;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.usecases.StaffFixtures.Member;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Secrets of second factors, seen from the database. */
@RathausTest
class SealedSecretsTests {

    private static final KommuneId HERE = new KommuneId(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StaffAccounts accounts;

    @LocalServerPort
    int port;

    @Test
    void cannotBeReadThere() {
        Member member = member();
        byte[] secret = member.secret().bytes();
        assertThat(text(stored(member))).doesNotContain(text(secret)).hasSizeGreaterThan(40);
        assertThat(keyOf(member)).isEqualTo(1);
    }

    @Test
    void areSealedAnewEachTime() {
        Member member = member();
        byte[] before = stored(member);
        update("UPDATE identity.staff_account SET totp_confirmed = false WHERE kommune = 1 AND id = :id", member.id());
        inside(() -> accounts.beginEnrolment(member.id(), member.secret()));
        assertThat(stored(member)).isNotEqualTo(before);
    }

    @Test
    void doNotOpenInTheRowOfSomebodyElse() {
        Member thief = member();
        Member victim = member();
        inside(() -> jdbc.sql("""
                        UPDATE identity.staff_account SET totp_secret = :secret WHERE kommune = 1 AND id = :id
                        """)
                .param("secret", stored(thief))
                .param("id", victim.id())
                .update());
        assertThatThrownBy(() -> inside(() -> accounts.withId(victim.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open");
        update(
                "UPDATE identity.staff_account SET totp_confirmed = false, totp_secret = NULL"
                        + " WHERE kommune = 1 AND id = :id",
                victim.id());
    }

    @Test
    void ofAnEarlierVersionWorkAndAreSealedAtTheNextStart() {
        Member member = member();
        inside(() -> jdbc.sql("""
                        UPDATE identity.staff_account SET totp_secret = :plain, totp_key = 0
                        WHERE kommune = 1 AND id = :id
                        """)
                .param("plain", member.secret().bytes())
                .param("id", member.id())
                .update());
        context.getBean(SealingOfSecrets.class).run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(keyOf(member)).isEqualTo(1);
        assertThat(text(stored(member))).doesNotContain(text(member.secret().bytes()));
        StaffFixtures.in(context).logIn(new Visitor(port), "/bad-vilbel", member);
    }

    private Member member() {
        return StaffFixtures.in(context).member(HERE, Set.of(Role.REVISION), false, Set.of());
    }

    private byte[] stored(Member member) {
        return KommuneScope.call(
                HERE,
                () -> transaction.execute(status -> jdbc.sql(
                                "SELECT totp_secret FROM identity.staff_account WHERE kommune = 1 AND id = :id")
                        .param("id", member.id())
                        .query((row, number) -> row.getBytes(1))
                        .single()));
    }

    private int keyOf(Member member) {
        return KommuneScope.call(
                HERE,
                () -> transaction.execute(
                        status -> jdbc.sql("SELECT totp_key FROM identity.staff_account WHERE kommune = 1 AND id = :id")
                                .param("id", member.id())
                                .query(Integer.class)
                                .single()));
    }

    private void update(String statement, UUID id) {
        inside(() -> jdbc.sql(statement).param("id", id).update());
    }

    private void inside(Runnable work) {
        KommuneScope.run(HERE, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
