package rathaus.foundlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.RathausTest;
import rathaus.foundlist.FoundListSearch.Found;
import rathaus.foundlist.FoundListSearch.Sought;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** What the office publishes and everybody finds, on the real database. */
@RathausTest
class FoundListTests {

    private static final KommuneId SCHOENECK = new KommuneId(2);
    private static final KommuneId RODENBACH = new KommuneId(3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Years of their own, so that the entries of other tests do not mix in. */
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    FoundList list;

    @Autowired
    FoundListSearch search;

    @Test
    void findsByWordInAnySpellingByKindAndByPeriod() {
        publish(item(FundsacheKind.GELDBOERSE, "Grüne Qwertzbörse aus Leder", "Büdesheim", DAY));
        assertThat(found("qwertzboerse")).hasSize(1);
        assertThat(found("QWERTZBÖRSE grün")).hasSize(1);
        assertThat(found("qwertzbörse portemonnaie büdesheim"))
                .as("everyday word")
                .hasSize(1);
        assertThat(found("qwertzbörse rot")).isEmpty();
        assertThat(found("100%_qwertzbörse'")).isEmpty();
        Sought word = new Sought(
                "qwertzbörse",
                Optional.of(FundsacheKind.GELDBOERSE),
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.empty());
        assertThat(find(word).items()).hasSize(1);
        assertThat(find(new Sought(
                                "qwertzbörse",
                                Optional.of(FundsacheKind.TIER),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .items())
                .isEmpty();
        assertThat(find(new Sought(
                                "qwertzbörse",
                                Optional.empty(),
                                Optional.of(DAY.plusDays(1)),
                                Optional.empty(),
                                Optional.empty()))
                        .items())
                .isEmpty();
    }

    @Test
    void pagesByKeyWithoutLossOrRepetition() {
        List<Fundnummer> published = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            PublicFundsache item = item(FundsacheKind.SONSTIGES, "Seitenprobestück", "Rand", DAY);
            published.add(item.nummer());
            publish(item);
        }
        List<Fundnummer> seen = new ArrayList<>();
        Optional<Fundnummer> before = Optional.empty();
        int pages = 0;
        do {
            Found page =
                    find(new Sought("seitenprobestück", Optional.empty(), Optional.empty(), Optional.empty(), before));
            page.items().forEach(item -> seen.add(item.nummer()));
            before = page.next();
            pages++;
        } while (before.isPresent());
        assertThat(pages).isEqualTo(3);
        assertThat(seen).containsExactlyElementsOf(published.reversed());
    }

    @Test
    void takesNoMessageTwiceAndNoneThatIsLate() {
        UUID id = UUID.randomUUID();
        PublicFundsache first = item(FundsacheKind.HANDY, "Zweimalprobe alt", "Ort", DAY);
        PublicFundsache second =
                new PublicFundsache(first.nummer(), FundsacheKind.HANDY, "Zweimalprobe neu", "Ort", DAY);
        here(() -> {
            list.publish(id, 2, second);
            list.publish(id, 1, first);
            list.publish(id, 2, first);
            return id;
        });
        assertThat(found("zweimalprobe"))
                .extracting(PublicFundsache::description)
                .containsExactly("Zweimalprobe neu");
        here(() -> {
            list.withdraw(id, 3);
            list.publish(id, 2, second);
            return id;
        });
        assertThat(found("zweimalprobe")).isEmpty();
    }

    @Test
    void doesNotShowWhatWasWithdrawnBeforeItCame() {
        UUID id = UUID.randomUUID();
        here(() -> {
            list.withdraw(id, 2);
            list.publish(id, 1, item(FundsacheKind.HANDY, "Überholtprobe", "Ort", DAY));
            return id;
        });
        assertThat(found("überholtprobe")).isEmpty();
        here(() -> {
            list.publish(id, 3, item(FundsacheKind.HANDY, "Überholtprobe", "Ort", DAY));
            return id;
        });
        assertThat(found("überholtprobe")).hasSize(1);
    }

    @Test
    void keepsTheTownsApart() {
        publish(item(FundsacheKind.FAHRRAD, "Nachbarprobe", "Ort", DAY));
        assertThat(found("nachbarprobe")).hasSize(1);
        Sought sought =
                new Sought("nachbarprobe", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(KommuneScope.call(RODENBACH, () -> search.find(sought)).items())
                .isEmpty();
    }

    private static PublicFundsache item(FundsacheKind kind, String description, String area, LocalDate day) {
        return new PublicFundsache(new Fundnummer(2090, NUMBERS.incrementAndGet()), kind, description, area, day);
    }

    private void publish(PublicFundsache item) {
        here(() -> {
            list.publish(UUID.randomUUID(), 1, item);
            return item;
        });
    }

    private List<PublicFundsache> found(String words) {
        return find(new Sought(words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .items();
    }

    private Found find(Sought sought) {
        return here(() -> search.find(sought));
    }

    private static <T> T here(Supplier<T> work) {
        return KommuneScope.call(SCHOENECK, work);
    }
}
