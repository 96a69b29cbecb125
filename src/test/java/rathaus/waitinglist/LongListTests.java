package rathaus.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.waitinglist.WaitingListFixtures.KITAPLATZ;
import static rathaus.waitinglist.WaitingListFixtures.anEntry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseworkFixtures;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.privacy.AccessLog;
import rathaus.privacy.RecordedAccess;
import rathaus.waitinglist.WaitingLists.Row;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entry;

/** A list of several pages, in a town where nobody else waits. */
@RathausTest
class LongListTests {

    private static final KommuneId RODENBACH = new KommuneId(3);
    private static final LocalDate BIRTH = LocalDate.of(2023, 5, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    WaitingLists lists;

    @Autowired
    Entries entries;

    @Autowired
    PublishedVerfahren published;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessLog accesses;

    @Test
    void keepsOrderAndNumbersFromPageToPage() {
        CaseworkFixtures office = CaseworkFixtures.in(context, RODENBACH, KITAPLATZ);
        assertThat(pages(office).getFirst()).as("an empty list").isEmpty();
        List<Entry.Waiting> wanted = entered(office);

        List<List<Row>> pages = pages(office);

        assertThat(pages).extracting(List::size).containsExactly(50, 50, 20);
        List<Row> rows = pages.stream().flatMap(List::stream).toList();
        assertThat(rows)
                .extracting(Row::aktenzeichen)
                .containsExactlyElementsOf(wanted.stream()
                        .map(entry -> entry.facts().aktenzeichen())
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            String key = wanted.get(i).facts().orderKey();
            long before = wanted.stream()
                    .filter(entry -> entry.facts().orderKey().compareTo(key) < 0)
                    .count();
            assertThat(rows.get(i).place()).as("place of row %d", i).isEqualTo(before + 1);
            String aktenzeichen = rows.get(i).aktenzeichen();
            if (i % 30 == 0) {
                assertThat(office.here(() -> lists.open(aktenzeichen, office.clerk()))
                                .orElseThrow()
                                .standing())
                        .contains(new WaitingEntry.Standing(before + 1, 120));
            }
        }
        assertThat(rows.get(49).place())
                .as("equals on both sides of the page")
                .isEqualTo(rows.get(50).place());
        assertThat(office.here(() -> accesses.by("staff:" + office.clerk().account(), Optional.empty(), 50)))
                .extracting(RecordedAccess::what)
                .contains("Warteliste kitaplatz, ab Platz 1", "Warteliste kitaplatz, ab Platz 46");
        readsOneIndex(office);
    }

    /** Forty-five who each rank by themselves, then groups of ten who are equal by all rules; entered in any order. */
    private List<Entry.Waiting> entered(CaseworkFixtures office) {
        ContentHash version = office.here(
                () -> published.current(KITAPLATZ).orElseThrow().paket().hash());
        List<Entry.Waiting> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int rank = i < 45 ? i : 45 + (i - 45) / 10;
            OrderValue points =
                    rank % 3 == 0 ? new OrderValue.Nothing() : new OrderValue.Numeric(new BigDecimal(rank % 3));
            all.add(anEntry(900_000 + i, version, BIRTH.plusDays(rank / 3), points, RECEIVED.plusDays(rank % 2)));
        }
        Collections.shuffle(all, new Random(20_261_126L));
        office.here(() -> {
            transaction.executeWithoutResult(status ->
                    all.forEach(entry -> assertThat(entries.add(entry)).isTrue()));
            return true;
        });
        all.sort(Comparator.<Entry.Waiting, String>comparing(
                        entry -> entry.facts().orderKey())
                .thenComparing(entry -> entry.facts().id().toString()));
        return all;
    }

    private List<List<Row>> pages(CaseworkFixtures office) {
        List<List<Row>> pages = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Optional<String> after = mark;
            WaitingLists.Listing page = office.here(() -> lists.list(KITAPLATZ, after, office.clerk()))
                    .orElseThrow();
            pages.add(page.rows());
            mark = page.next();
        } while (mark.isPresent());
        return pages;
    }

    /** Row security must not keep the order from its index. */
    private void readsOneIndex(CaseworkFixtures office) {
        List<String> plan = office.here(() -> transaction.execute(status -> {
            jdbc.sql("SET LOCAL enable_seqscan = off").update();
            jdbc.sql("SET LOCAL enable_sort = off").update();
            return jdbc.sql("""
                    EXPLAIN SELECT * FROM waitinglist.entry
                    WHERE kommune = 3 AND leistung = 'kitaplatz' AND left_on IS NULL AND (order_key, id) > ('', :id)
                    ORDER BY order_key, id LIMIT 51
                    """)
                    .param("id", new java.util.UUID(0, 0))
                    .query(String.class)
                    .list();
        }));
        assertThat(String.join("\n", plan))
                .contains("entry_waiting")
                .contains("ROW(order_key, id)")
                .doesNotContain("Sort");
    }
}
