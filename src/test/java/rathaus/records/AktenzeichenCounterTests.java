package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.records.RecordsFixtures.RODENBACH;
import static rathaus.records.RecordsFixtures.anOpening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.tenancy.KommuneScope;

/** Whatever many clerks do at once and however often they fail: no gap, no number twice. */
@RathausTest
class AktenzeichenCounterTests {

    private static final int CLERKS = 8;
    private static final int OPENINGS = 240;
    private static final List<String> POSITIONS = List.of("05-31-10", "05-31-20", "05-31-30");

    @Autowired
    Aktenfuehrung aktenfuehrung;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SettableClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122})
    void leavesNoGapAndNoDuplicateBehindRollBacks(long seed) throws Exception {
        clock.set(LocalDate.of(seed == 1 ? 2041 : 2042, 6, 1));
        Random random = new Random(seed);
        List<Callable<Optional<Aktenzeichen>>> work = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            String position = POSITIONS.get(random.nextInt(POSITIONS.size()));
            boolean fails = i < CLERKS / 2 || random.nextInt(3) == 0;
            work.add(() -> open(position, fails));
        }

        Map<String, List<Integer>> taken = together(work).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(
                        Aktenzeichen::position, Collectors.mapping(Aktenzeichen::number, Collectors.toList())));

        assertThat(taken).containsOnlyKeys(POSITIONS);
        taken.forEach((position, numbers) -> assertThat(numbers)
                .as("numbers of %s", position)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
    }

    @Test
    void takesOneNumberWhenTwoClerksOpenTheSameAntragAtOnce() throws Exception {
        clock.set(LocalDate.of(2043, 6, 1));
        VorgangOpening same = anOpening(RODENBACH, "05-31-10");
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<OpenedVorgang> clerk = () -> {
            start.await();
            return KommuneScope.call(RODENBACH, () -> aktenfuehrung.open(same));
        };

        List<OpenedVorgang> outcomes = together(List.of(clerk, clerk));

        assertThat(outcomes).hasAtLeastOneElementOfType(OpenedVorgang.Opened.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(OpenedVorgang.AlreadyOpened.class);
        assertThat(open("05-31-10", false)).contains(new Aktenzeichen("05-31-10", 2043, 2));
    }

    private Optional<Aktenzeichen> open(String position, boolean fails) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return KommuneScope.call(
                RODENBACH,
                () -> Optional.ofNullable(transaction.execute(status -> {
                    OpenedVorgang outcome = aktenfuehrung.open(anOpening(RODENBACH, position));
                    if (fails) {
                        status.setRollbackOnly();
                        return null;
                    }
                    return ((OpenedVorgang.Opened) outcome).aktenzeichen();
                })));
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : clerks.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
