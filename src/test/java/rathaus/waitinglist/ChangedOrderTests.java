package rathaus.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.waitinglist.WaitingListFixtures.KITAPLATZ;
import static rathaus.waitinglist.WaitingListFixtures.anEntry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.casework.CaseworkFixtures;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.servicepackage.Leistungspaket;
import rathaus.waitinglist.WaitingLists.Listing;
import rathaus.waitinglist.WaitingLists.Row;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entry;

/** The package changes while somebody waits. */
@RathausTest
class ChangedOrderTests {

    private static final KommuneId SCHOENECK = new KommuneId(2);
    private static final AtomicInteger NUMBERS = new AtomicInteger(910_001);
    private static final LocalDate BIRTH = LocalDate.of(2023, 5, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    WaitingLists lists;

    @Autowired
    Entries entries;

    @Autowired
    PublishedLeistungen published;

    @Autowired
    TransactionTemplate transaction;

    private CaseworkFixtures office;
    private Leistungspaket before;
    private Entry.Waiting waiting;

    @BeforeEach
    void letSomebodyWait() {
        office = CaseworkFixtures.in(context, SCHOENECK, KITAPLATZ);
        before = office.here(() -> published.current(KITAPLATZ).orElseThrow().paket());
        waiting = anEntry(NUMBERS.getAndIncrement(), before.hash(), BIRTH, new OrderValue.Nothing(), RECEIVED);
        office.here(() -> transaction.execute(status -> entries.add(waiting)));
    }

    @AfterEach
    void putThePackageBack() {
        office.here(() -> published.publish(before));
        office.here(() -> lists.takeOff(
                waiting.facts().aktenzeichen(), 1, new Leaving(LeavingReason.VERZOGEN, ""), office.clerk()));
    }

    @Test
    void saysWhenAnotherOrderAppliedAtTheDecision() {
        assertThat(row().formerOrder()).isFalse();
        publish("richtung: absteigend", "richtung: aufsteigend");
        assertThat(row().formerOrder()).isTrue();
        assertThat(office.here(() -> lists.open(waiting.facts().aktenzeichen(), office.clerk()))
                        .orElseThrow()
                        .formerOrder())
                .isTrue();
    }

    @Test
    void saysNothingWhenOnlyWordsAndColumnsChange() {
        ContentHash changed = publish(
                "[kind_vornamen, kind_familienname, kind_geburtsdatum, betreuungsart, beginn, punkte]",
                "[umfang, kind_vornamen]");
        assertThat(changed).isNotEqualTo(before.hash());
        assertThat(row().formerOrder()).isFalse();
        assertThat(row().answers()).as("what was not kept stays open").first().isEqualTo("");
        assertThat(row().answers()).last().asString().startsWith("Kind ");
    }

    @Test
    void losesNobodyWhenThePackageHasNoListAnyMore() {
        String list = before.file("ablauf.yaml").orElseThrow().text().orElseThrow();
        publish(list.substring(list.indexOf("warteliste:")), "");
        Listing listing = listing();
        assertThat(listing.title()).isEqualTo("Warteliste für Krippe, Kita und Hort");
        assertThat(listing.waiting()).isEqualTo(1);
        assertThat(office.here(() -> lists.overview(office.clerk())))
                .extracting(WaitingLists.Overview::leistung)
                .containsExactly(KITAPLATZ);
    }

    private ContentHash publish(String from, String to) {
        Leistungspaket next = ApplicationsFixtures.changed("kitaplatz", Map.of(from, to));
        return office.here(() -> published.publish(next)).hash();
    }

    private Listing listing() {
        return office.here(() -> lists.list(KITAPLATZ, Optional.empty(), office.clerk()))
                .orElseThrow();
    }

    private Row row() {
        return listing().rows().stream()
                .filter(row -> row.aktenzeichen().equals(waiting.facts().aktenzeichen()))
                .findFirst()
                .orElseThrow();
    }
}
