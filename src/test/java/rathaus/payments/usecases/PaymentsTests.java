package rathaus.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.ModuleTest;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import rathaus.payments.Payment;
import rathaus.payments.PaymentChange;
import rathaus.payments.PaymentDeclined;
import rathaus.payments.PaymentOrder;
import rathaus.payments.PaymentSettled;
import rathaus.payments.PaymentStart;
import rathaus.payments.PaymentState;
import rathaus.payments.Payments;
import rathaus.payments.domain.PaymentBook;
import rathaus.payments.spi.QueryAnswer;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

@ModuleTest
class PaymentsTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final KommuneId ELSEWHERE = new KommuneId(2);
    private static final Actor GUEST = new Actor.Guest(HERE);
    private static final QueryAnswer SETTLED = new QueryAnswer.Settled("P-1");

    @Autowired
    PaymentBook book;

    @Autowired
    PaymentActs acts;

    @Autowired
    PaymentSettings settings;

    @Autowired
    Kommunen kommunen;

    @Autowired
    History history;

    @Autowired
    SchedulerClient scheduler;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private UUID reference;
    private ScriptedProvider provider;
    private List<Object> events;
    private Payments payments;
    private Reconciliation reconciliation;

    @BeforeEach
    void wireTheScriptedProvider() {
        reference = UUID.randomUUID();
        provider = new ScriptedProvider();
        events = new CopyOnWriteArrayList<>();
        PaymentProviders providers = new PaymentProviders(List.of(provider), settings, kommunen);
        reconciliation = new Reconciliation(book, providers, acts, events::add, transactions, clock);
        PaymentAttempts attempts = new PaymentAttempts(book, providers, acts, scheduler, transactions, clock);
        payments = new TransactionalPayments(book, providers, acts, attempts, reconciliation, transactions);
    }

    @Test
    void claimsAnAmountOnceForEachReference() {
        Payment first = request();
        Payment second = here(() -> payments.request(
                new PaymentOrder(reference, Money.euro(99), "Anderes", LocalDate.of(2027, 1, 1), false), GUEST));
        assertThat(second).isEqualTo(first);
        assertThat(first.amount()).isEqualTo(Money.euro(30));
        assertThat(first.state()).isInstanceOf(PaymentState.Requested.class);
        assertThat(kinds()).containsExactly("payments.payment-requested");
    }

    @Test
    void letsNobodyPayWhatTheCashOfficeCollects() {
        request(true);
        assertThat(start()).isInstanceOf(PaymentStart.NotOpen.class);
        assertThat(here(() -> payments.transfer(reference))).isEmpty();
        assertThat(state()).isInstanceOf(PaymentState.Requested.class);
        here(() -> payments.recordReceipt(reference, "KB-1", GUEST));
        assertThat(state()).as("the debit has come in").isInstanceOf(PaymentState.Settled.class);
    }

    @Test
    void claimsNothingIfTheCallerRollsBack() {
        here(() -> new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return request();
        }));
        assertThat(here(() -> payments.byReference(reference))).isEmpty();
    }

    @Test
    void believesInMoneyOnlyAfterAskingTheProvider() {
        request();
        assertThat(start()).isInstanceOf(PaymentStart.SendTo.class);
        assertThat(state()).isInstanceOf(PaymentState.Pending.class);
        provider.answer = SETTLED;
        assertThat(state()).as("nobody has asked yet").isInstanceOf(PaymentState.Pending.class);
        Payment known = here(() -> payments.refresh(reference)).orElseThrow();
        assertThat(known.state())
                .isInstanceOfSatisfying(
                        PaymentState.Settled.class,
                        settled -> assertThat(settled.providerReference()).isEqualTo("P-1"));
        assertThat(events).singleElement().isInstanceOfSatisfying(PaymentSettled.class, settled -> {
            assertThat(settled.kommune()).isEqualTo(HERE);
            assertThat(settled.reference()).isEqualTo(reference);
            assertThat(settled.amount()).isEqualTo(Money.euro(30));
        });
        assertThat(kinds())
                .containsExactly("payments.payment-requested", "payments.payment-started", "payments.payment-settled");
    }

    @Test
    void ordersTheQuestionBeforeTheProviderHearsOfThePayment() {
        request();
        provider.isReachable = false;
        assertThat(start()).isInstanceOf(PaymentStart.Unavailable.class);
        UUID attempt = provider.started.getFirst().transaction();
        assertThat(scheduler.getScheduledExecution(ReconciliationTask.DESCRIPTOR.instanceId(attempt.toString())))
                .isPresent();
        provider.isReachable = true;
        assertThat(start()).isInstanceOf(PaymentStart.SendTo.class);
        assertThat(provider.started).extracting("transaction").containsExactly(attempt, attempt);
    }

    @Test
    void allowsAnotherAttemptAfterARefusalOrExpiry() {
        request();
        start();
        provider.answer = new QueryAnswer.Declined("card refused");
        ask();
        assertThat(state())
                .isInstanceOfSatisfying(
                        PaymentState.Declined.class,
                        declined -> assertThat(declined.reason()).isEqualTo("card refused"));
        start();
        provider.answer = new QueryAnswer.Expired();
        ask();
        assertThat(state()).isInstanceOf(PaymentState.Expired.class);
        assertThat(events).hasSize(2).allMatch(PaymentDeclined.class::isInstance);
        start();
        provider.answer = SETTLED;
        ask();
        assertThat(state()).isInstanceOf(PaymentState.Settled.class);
        assertThat(start()).isInstanceOf(PaymentStart.NotOpen.class);
        assertThat(provider.started).extracting("transaction").doesNotHaveDuplicates();
    }

    @Test
    void recordsMoneyOnceHoweverManyAskAtTheSameTime() {
        request();
        start();
        provider.answer = SETTLED;
        List<CompletableFuture<Void>> askers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(this::ask))
                .toList();
        askers.forEach(CompletableFuture::join);
        assertThat(events).hasSize(1);
        assertThat(kinds()).containsOnlyOnce("payments.payment-settled");
    }

    @Test
    void asksLessAndLessOftenThenCallsForAPerson() {
        request();
        start();
        Duration total = Duration.ZERO;
        for (Optional<Duration> pause = ask(); pause.isPresent(); pause = ask()) {
            total = total.plus(pause.get());
            assertThat(total).isLessThan(Duration.ofDays(10));
        }
        assertThat(total).isGreaterThan(Duration.ofDays(3));
        assertThat(state())
                .isInstanceOfSatisfying(
                        PaymentState.Pending.class,
                        pending -> assertThat(pending.stuck()).isTrue());
        assertThat(here(payments::stuck)).extracting(Payment::reference).contains(reference);
        assertThat(here(() -> payments.askAgain(reference))).isTrue();
        provider.answer = SETTLED;
        ask();
        assertThat(state()).isInstanceOf(PaymentState.Settled.class);
        assertThat(here(() -> payments.askAgain(reference))).isFalse();
    }

    @Test
    void waitsAsLongAsTheProviderWishes() {
        request();
        start();
        provider.answer = new QueryAnswer.Pending(Duration.ofHours(2));
        assertThat(ask()).contains(Duration.ofHours(2));
    }

    @Test
    void refusesToEndAClaimWhileAProviderIsAtWork() {
        request();
        start();
        assertThat(here(() -> payments.cancel(reference, "zurückgenommen", GUEST)))
                .isInstanceOf(PaymentChange.Refused.class);
        assertThat(here(() -> payments.waive(reference, "Härtefall", GUEST))).isInstanceOf(PaymentChange.Refused.class);
        assertThat(here(() -> payments.recordReceipt(reference, "Q-1", GUEST)))
                .isInstanceOf(PaymentChange.Refused.class);
    }

    @Test
    void recordsCashAndTransfers() {
        request();
        assertThat(here(() -> payments.recordReceipt(reference, "Quittung 17", GUEST)))
                .isInstanceOf(PaymentChange.Changed.class);
        assertThat(events).singleElement().isInstanceOf(PaymentSettled.class);
        assertThat(start()).isInstanceOf(PaymentStart.NotOpen.class);
    }

    @Test
    void waivesWithAReason() {
        request();
        here(() -> payments.waive(reference, "§ 163 AO (Beispiel)", GUEST));
        assertThat(state())
                .isInstanceOfSatisfying(
                        PaymentState.Waived.class,
                        waived -> assertThat(waived.reason()).startsWith("§ 163"));
        assertThat(here(() -> payments.cancel(reference, "zu spät", GUEST))).isInstanceOf(PaymentChange.Refused.class);
    }

    @Test
    void drawsAGiroCodeOnTheAccountOfTheKommune() {
        Payment payment = request();
        assertThat(here(() -> payments.transfer(reference))).hasValueSatisfying(transfer -> {
            assertThat(transfer.iban()).isEqualTo("DE02 1203 0000 0000 2020 51");
            assertThat(transfer.remittance()).isEqualTo(payment.kassenzeichen().value() + " Bewohnerparkausweis");
            assertThat(transfer.code().payload())
                    .contains(transfer.holder(), "EUR30.00", transfer.remittance())
                    .contains("Stadt Bad Vilbel (Beispiel)", "DE02120300000000202051");
        });
    }

    @Test
    void isInvisibleToAnotherKommune() {
        request();
        start();
        provider.answer = SETTLED;
        assertThat(KommuneScope.call(ELSEWHERE, () -> payments.byReference(reference)))
                .isEmpty();
        assertThat(KommuneScope.call(ELSEWHERE, () -> payments.refresh(reference)))
                .isEmpty();
        assertThatThrownBy(() -> KommuneScope.call(ELSEWHERE, () -> payments.start(reference, "/x", GUEST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(state()).isInstanceOf(PaymentState.Pending.class);
    }

    @Test
    void refusesAReturnToAForeignSite() {
        request();
        for (String path : List.of("https://evil.example", "//evil.example", "evil")) {
            assertThatThrownBy(() -> here(() -> payments.start(reference, path, GUEST)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Payment request() {
        return request(false);
    }

    private Payment request(boolean debited) {
        return here(() -> payments.request(
                new PaymentOrder(reference, Money.euro(30), "Bewohnerparkausweis", LocalDate.of(2026, 12, 24), debited),
                GUEST));
    }

    private PaymentStart start() {
        return here(() -> payments.start(reference, "/antraege/zurueck", GUEST));
    }

    private Optional<Duration> ask() {
        return here(() -> reconciliation.ask(reference));
    }

    private PaymentState state() {
        return here(() -> payments.byReference(reference)).orElseThrow().state();
    }

    private List<String> kinds() {
        return here(() -> new TransactionTemplate(transactions).execute(status -> history.of(reference))).stream()
                .map(RecordedAct::kind)
                .toList();
    }

    private static <T> T here(Supplier<T> work) {
        return KommuneScope.call(HERE, work);
    }
}
