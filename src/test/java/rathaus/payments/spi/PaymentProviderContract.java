package rathaus.payments.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import rathaus.payments.Kassenzeichen;
import rathaus.tenancy.KommuneScope;

/** What every payment provider promises. Each adapter has one sub-class, against the provider or a stand-in for it. */
public abstract class PaymentProviderContract {

    protected static final KommuneId HERE = new KommuneId(1);
    protected static final KommuneId ELSEWHERE = new KommuneId(2);

    /** The provider under test. */
    protected abstract PaymentProvider provider();

    /** Lets the citizen pay on the provider's page. */
    protected abstract void letSettle(UUID transaction);

    /** Lets the provider refuse. */
    protected abstract void letDecline(UUID transaction);

    /** Lets the provider's time run out. */
    protected abstract void letExpire(UUID transaction);

    @Test
    void hasAStableIdentifier() {
        assertThat(provider().id()).matches("[a-z][a-z0-9-]*").isNotEqualTo("none");
    }

    @Test
    void tellsWhereToSendTheCitizen() {
        assertThat(here(() -> provider().start(order(UUID.randomUUID()))))
                .isInstanceOfSatisfying(
                        StartAnswer.SendTo.class,
                        sendTo -> assertThat(sendTo.target()).matches("(https://[^/]+)?/[^/].*"));
    }

    @Test
    void startsATransactionOnce() {
        StartOrder order = order(UUID.randomUUID());
        StartAnswer first = here(() -> provider().start(order));
        assertThat(here(() -> provider().start(order))).isEqualTo(first);
        letSettle(order.transaction());
        here(() -> provider().start(order));
        assertThat(query(order.transaction())).isInstanceOf(QueryAnswer.Settled.class);
    }

    @Test
    void isPendingUntilSomethingHappens() {
        assertThat(query(started()))
                .isInstanceOfSatisfying(
                        QueryAnswer.Pending.class,
                        pending -> assertThat(pending.retryAfter()).isPositive());
    }

    @Test
    void neverCallsATransactionSettledThatItDoesNotKnow() {
        assertThat(query(UUID.randomUUID())).isNotInstanceOf(QueryAnswer.Settled.class);
    }

    @Test
    void saysThatTheMoneyIsThereAndKeepsSaying() {
        UUID transaction = started();
        letSettle(transaction);
        QueryAnswer first = query(transaction);
        assertThat(first)
                .isInstanceOfSatisfying(
                        QueryAnswer.Settled.class,
                        settled -> assertThat(settled.providerReference())
                                .isNotBlank()
                                .hasSizeLessThanOrEqualTo(60));
        assertThat(query(transaction)).isEqualTo(first);
    }

    @Test
    void tellsRefusalFromExpiry() {
        UUID declined = started();
        letDecline(declined);
        assertThat(query(declined)).isInstanceOf(QueryAnswer.Declined.class);
        UUID expired = started();
        letExpire(expired);
        assertThat(query(expired)).isInstanceOf(QueryAnswer.Expired.class);
    }

    @Test
    void keepsTransactionsOfKommunenApart() {
        UUID transaction = started();
        letSettle(transaction);
        assertThat(KommuneScope.call(ELSEWHERE, () -> provider().query(transaction)))
                .isNotInstanceOf(QueryAnswer.Settled.class);
    }

    private UUID started() {
        UUID transaction = UUID.randomUUID();
        here(() -> provider().start(order(transaction)));
        return transaction;
    }

    private QueryAnswer query(UUID transaction) {
        return here(() -> provider().query(transaction));
    }

    /** Runs with the Kommune open. */
    protected static <T> T here(Supplier<T> work) {
        return KommuneScope.call(HERE, work);
    }

    private static StartOrder order(UUID transaction) {
        return new StartOrder(
                transaction, Kassenzeichen.of(HERE, 1), Money.euro(30), "Bewohnerparkausweis", "/antraege/zahlung");
    }
}
