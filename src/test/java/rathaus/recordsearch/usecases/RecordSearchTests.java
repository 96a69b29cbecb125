package rathaus.recordsearch.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.SCHOENECK;
import static rathaus.records.RecordsFixtures.opening;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.privacy.RecordedAccess;
import rathaus.records.Aktenfuehrung;
import rathaus.records.BreakGlass;
import rathaus.records.Deed;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.OpenedVorgang;
import rathaus.records.RecordsReading;
import rathaus.recordsearch.DokumentSearch;
import rathaus.recordsearch.DokumentSearch.Found;
import rathaus.recordsearch.FacetCount;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchIndexing;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.ChangeLog;
import rathaus.recordsearch.domain.DokumentIndex;
import rathaus.server.DatabaseAccess;
import rathaus.tenancy.KommuneScope;

@RathausTest
class RecordSearchTests {

    private static final String PURPOSE = "Test";
    private static final String POSITION = "12-54-30";

    @Autowired
    DokumentSearch search;

    @Autowired
    SearchIndexing indexing;

    @Autowired
    Following following;

    @Autowired
    ChangeLog log;

    @Autowired
    DokumentIndex index;

    @Autowired
    Aktenfuehrung aktenfuehrung;

    @Autowired
    RecordsReading reading;

    @Autowired
    Contents contents;

    @Autowired
    AccessLog accesses;

    @Autowired
    BreakGlass glass;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseAccess access;

    private final Actor.Staff registratur = staff(Set.of(Permission.READ_RECORDS));

    @Test
    void findsWhatIsInADokumentAndWhatIsKnownAboutIt() {
        String word = aWord();
        UUID vorgang = open(Set.of("strassenverkehr"), false);
        UUID dokument = file(vorgang, "Schreiben über " + word, "Es geht um die Hunde von Frau " + aWord() + ".");
        follow();

        Found found = find(word + " Hund", registratur);
        assertThat(found.total()).isOne();
        assertThat(found.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.found().dokument().id()).isEqualTo(dokument);
            assertThat(hit.text()).isEqualTo(TextState.COMPLETE);
            assertThat(hit.passage().pieces())
                    .anyMatch(piece -> piece.found() && piece.text().equals("Hunde"));
        });
        assertThat(find(word + " anlage", registratur).total())
                .as("another kind")
                .isZero();
        assertThat(find(word + " bescheid 2026-11-20", registratur).total()).isZero();
        assertThat(find(word + " bescheid 20.11.2026", registratur).total()).isOne();
    }

    @Test
    void saysWhenAContentCannotBeRead() {
        String word = aWord();
        UUID vorgang = open(Set.of("strassenverkehr"), false);
        file(vorgang, word, "x".getBytes(StandardCharsets.UTF_8), "image/png");
        follow();

        assertThat(find(word, registratur).hits())
                .extracting(DokumentSearch.Hit::text)
                .containsExactly(TextState.NO_READER);
    }

    @Test
    void notesWhoSearchedAndWhatWasShownButNotTheWords() {
        String word = aWord();
        UUID vorgang = open(Set.of("strassenverkehr"), false);
        file(vorgang, word, "Text");
        follow();
        find(word, registratur);

        List<RecordedAccess> noted = here(() -> accesses.by(registratur.label(), Optional.empty(), 10));
        assertThat(noted).hasSize(2).allMatch(each -> each.purpose().equals(PURPOSE));
        assertThat(noted).anyMatch(each -> each.subject().equals(vorgang));
        assertThat(noted).anyMatch(each -> each.what().endsWith("hits: 1"));
        assertThat(noted)
                .noneMatch(each -> each.toString().contains(word) || each.what().contains(word));
    }

    @Test
    void staysWithinTheTown() {
        String word = aWord();
        file(open(Set.of("strassenverkehr"), false), word, "Text");
        follow();
        Actor.Staff there = new Actor.Staff(UUID.randomUUID(), SCHOENECK, SCHOENECK, Set.of(Permission.READ_RECORDS));
        Actor.Staff stranger = new Actor.Staff(UUID.randomUUID(), SCHOENECK, BAD_VILBEL, Set.of(Permission.values()));

        KommuneScope.run(SCHOENECK, () -> {
            while (following.batch()) {
                assertThat(following).isNotNull();
            }
            assertThat(search.find(wish(word), there, PURPOSE).total()).isZero();
        });
        assertThat(find(word, stranger)).isEqualTo(Found.NOTHING);
        assertThat(find(word, new Actor.Guest(BAD_VILBEL))).isEqualTo(Found.NOTHING);
        assertThat(find(word, new Actor.Citizen(UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL)))
                .isEqualTo(Found.NOTHING);
    }

    /** Whatever somebody's rights are: hits, total and facets are exactly those that the pages of the files would show. */
    @Test
    void revealsNothingThatTheFilesWouldNotShow() {
        String word = aWord();
        Random random = new Random(20261126);
        List<String> units = List.of("standesamt", "gewerbeamt", "friedhof");
        List<UUID> vorgaenge = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            UUID vorgang = open(some(units, random), random.nextInt(3) == 0);
            vorgaenge.add(vorgang);
            file(vorgang, word + " " + i, "Inhalt");
        }
        follow();
        for (int i = 0; i < 12; i++) {
            if (i == 6) {
                restrict(vorgaenge.get(1));
                join(vorgaenge.get(2), "friedhof");
            }
            Actor.Staff member = staff(some(Set.of(Permission.READ_CASES, Permission.READ_RECORDS), random));
            some(units, random).forEach(unit -> join(member, unit));
            compare(word, member, vorgaenge, i < 6);
        }
        follow();
        compare(word, registratur, vorgaenge, true);
    }

    /** While the index follows, something may be missing for a moment; never is there too much. */
    private void compare(String word, Actor.Staff member, List<UUID> vorgaenge, boolean exact) {
        Set<UUID> shown = new HashSet<>();
        vorgaenge.forEach(vorgang -> here(() -> reading.dokumente(vorgang, member, PURPOSE))
                .forEach(dokument -> shown.add(dokument.vorgang())));
        Found found = find(word, member);
        List<UUID> hits = found.hits().stream()
                .map(hit -> hit.found().dokument().vorgang())
                .toList();
        assertThat(hits).doesNotHaveDuplicates().isSubsetOf(shown);
        assertThat(found.total()).isEqualTo(hits.size());
        assertThat(found.facets().getOrDefault(SearchFacet.YEAR, List.of()).stream()
                        .mapToLong(FacetCount::count)
                        .sum())
                .isEqualTo(hits.size());
        assertThat(found.hits()).allMatch(hit -> !hit.passage().pieces().isEmpty());
        if (exact) {
            assertThat(hits).hasSameSizeAs(shown);
        }
    }

    @Test
    void followsAChangeOfRightsBeforeTheIndexDoes() {
        String word = aWord();
        UUID vorgang = open(Set.of("strassenverkehr"), false);
        file(vorgang, word, "Text");
        follow();
        assertThat(find(word, registratur).total()).isOne();

        restrict(vorgang);
        assertThat(find(word, registratur).total())
                .as("at once, whether the index knows or not")
                .isZero();
        follow();
        assertThat(find(word, registratur).total()).isZero();
        assertThat(find(word, new Actor.Machine("test", BAD_VILBEL)).total()).isOne();
    }

    @Test
    void findsWhatIsOpenToSomebodyInAnEmergencyAsLongAsItIsAndForNobodyElse() {
        String word = aWord();
        OpenedVorgang.Opened opened = opened(Set.of("standesamt"), true);
        UUID vorgang = opened.vorgang();
        file(vorgang, word, "Text");
        follow();
        clock.set(clock.instant());
        assertThat(find(word, registratur).total()).isZero();
        here(() -> glass.open(opened.aktenzeichen(), new Deed(registratur, "Notzugriff", "Gefahr"), registratur));

        Found found = find(word, registratur);
        assertThat(found.total()).isOne();
        assertThat(found.facets().get(SearchFacet.UNIT)).containsExactly(new FacetCount("standesamt", 1));
        assertThat(here(() -> accesses.of(vorgang, Optional.empty(), 10)))
                .extracting(RecordedAccess::role)
                .contains("BREAK_GLASS");
        Found elsewhere = find(word, staff(Set.of(Permission.READ_RECORDS)));
        assertThat(elsewhere.total()).isZero();
        assertThat(elsewhere.facets().values()).allMatch(List::isEmpty);

        clock.advance(Duration.ofHours(3));
        assertThat(find(word, registratur).total()).as("two hours are over").isZero();
    }

    @Test
    void countsLeistungAndStateOfTheVorgangAndFollowsItsClosing() {
        String word = aWord();
        UUID vorgang = open(Set.of("strassenverkehr"), false);
        file(vorgang, word, "Text");
        file(open(Set.of("strassenverkehr"), false), word, "Text");
        follow();
        here(() -> aktenfuehrung.close(vorgang, 1, registratur, "Registratur", ""));
        follow();

        Map<SearchFacet, List<FacetCount>> facets = find(word, registratur).facets();
        assertThat(facets.get(SearchFacet.STATE))
                .containsExactlyInAnyOrder(new FacetCount("OPEN", 1), new FacetCount("ZDA", 1));
        assertThat(facets.get(SearchFacet.LEISTUNG)).containsExactly(new FacetCount("Bewohnerparkausweis", 2));
        DokumentSearch.Wish closed = new DokumentSearch.Wish(word, Map.of(SearchFacet.STATE, "ZDA"), Optional.empty());
        assertThat(here(() -> search.find(closed, registratur, PURPOSE)).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.found().dokument().vorgang()).isEqualTo(vorgang));
    }

    @Test
    void notesAPageOfHitsWithOneStatement() {
        String word = aWord();
        for (int i = 0; i < 3; i++) {
            file(open(Set.of("strassenverkehr"), false), word, "Text");
        }
        follow();
        assertThat(find(word, registratur).total()).isEqualTo(3);

        String shown = "FROM privacy.read_access WHERE kommune = 1 AND actor = :actor AND object LIKE '% hits'";
        String statements = "SELECT count(DISTINCT xmin::text || '/' || cmin::text) " + shown;
        assertThat(here(() -> counted("SELECT count(*) " + shown))).isEqualTo(3);
        assertThat(here(() -> counted(statements))).isOne();
    }

    private long counted(String query) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql(query)
                .param("actor", registratur.label())
                .query(Long.class)
                .single()));
    }

    @Test
    void goesWithTheVorgangToAnotherUnit() {
        String word = aWord();
        Actor.Staff before = staff(Set.of(Permission.READ_CASES));
        join(before, "friedhof");
        Actor.Staff after = staff(Set.of(Permission.READ_CASES));
        join(after, "standesamt");
        UUID vorgang = open(Set.of("friedhof"), false);
        file(vorgang, word, "Text");
        follow();
        assertThat(find(word, before).total()).isOne();
        assertThat(find(word, after).total()).isZero();

        Deed deed = new Deed(registratur, "Registratur", "Zuständigkeit gewechselt");
        here(() -> aktenfuehrung.handOver(vorgang, 1, Set.of("standesamt"), deed));
        assertThat(find(word, before).total()).as("at once").isZero();
        follow();
        assertThat(find(word, before).total()).isZero();
        assertThat(find(word, after).total()).isOne();
    }

    @Test
    void forgetsWhatIsDeletedFromTheFiles() {
        String word = aWord();
        UUID dokument = file(open(Set.of("strassenverkehr"), false), word, "Text");
        UUID other = file(open(Set.of("strassenverkehr"), false), word, "Text");
        follow();
        asOwner("DELETE FROM records.dokument WHERE id = '" + dokument + "'");

        assertThat(find(word, registratur).hits()).hasSize(1);
        here(() -> {
            indexing.forget(Set.of(dokument, other), new Actor.Machine("test", BAD_VILBEL));
            return true;
        });
        assertThat(here(() -> index.texts(BAD_VILBEL, Set.of(dokument, other))))
                .as("what is still filed stays")
                .containsOnlyKeys(other);
    }

    @Test
    void doesABatchAgainAfterACrashBetweenIndexAndDatabase() {
        String word = aWord();
        UUID dokument = file(open(Set.of("strassenverkehr"), false), word, "Text");
        here(() -> {
            ChangeLog.IndexState before = log.state().orElseThrow();
            index.write(BAD_VILBEL, before.stamp().next(), List.of(), Set.of(dokument));
            return true;
        });
        long generation = here(() -> log.state().orElseThrow().stamp().generation());
        follow();

        assertThat(find(word, registratur).total()).isOne();
        assertThat(here(() -> log.state().orElseThrow().stamp().generation())).isEqualTo(generation);
    }

    @Test
    void makesALostIndexAgainFromTheFiles() {
        String word = aWord();
        file(open(Set.of("strassenverkehr"), false), word, "Text");
        follow();
        index.clear(BAD_VILBEL);
        assertThat(find(word, registratur).complete()).isFalse();

        follow();
        Found found = find(word, registratur);
        assertThat(found.complete()).isTrue();
        assertThat(found.total()).isOne();
    }

    @Test
    void isMadeAgainByOperatorsOnly() {
        String word = aWord();
        file(open(Set.of("strassenverkehr"), false), word, "Text");
        follow();
        Actor.Staff operator = staff(Set.of(Permission.OPERATE));
        assertThatThrownBy(() -> here(() -> indexing.progress(registratur))).isInstanceOf(IllegalStateException.class);

        here(() -> {
            indexing.rebuild(operator);
            return true;
        });
        follow();
        SearchIndexing.Progress progress = here(() -> indexing.progress(operator));
        assertThat(progress.rebuild().orElseThrow().finishedAt()).isPresent();
        assertThat(progress.rebuild().orElseThrow().done()).isPositive();
        assertThat(progress.indexed().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isGreaterThanOrEqualTo(progress.rebuild().orElseThrow().done());
        assertThat(find(word, registratur).total()).isOne();
    }

    private static String aWord() {
        StringBuilder word = new StringBuilder("q");
        new Random().ints(14, 'a', 'z').forEach(letter -> word.append((char) letter));
        return word.append('q').toString();
    }

    private static <T> Set<T> some(Collection<T> all, Random random) {
        Set<T> some = new HashSet<>(new TreeSet<>(all));
        some.removeIf(each -> random.nextBoolean());
        return some.isEmpty() ? Set.of(all.iterator().next()) : some;
    }

    private void follow() {
        here(() -> {
            boolean more = true;
            while (more) {
                more = following.batch();
            }
            return true;
        });
    }

    private Found find(String words, Actor actor) {
        return here(() -> search.find(wish(words), actor, PURPOSE));
    }

    private static DokumentSearch.Wish wish(String words) {
        return new DokumentSearch.Wish(words, Map.of(), Optional.empty());
    }

    private UUID open(Set<String> units, boolean restricted) {
        return opened(units, restricted).vorgang();
    }

    private OpenedVorgang.Opened opened(Set<String> units, boolean restricted) {
        return (OpenedVorgang.Opened)
                here(() -> aktenfuehrung.open(opening(BAD_VILBEL, POSITION, UUID.randomUUID(), units, restricted)));
    }

    private UUID file(UUID vorgang, String title, String text) {
        return file(vorgang, title, text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private UUID file(UUID vorgang, String title, byte[] bytes, String mediaType) {
        UUID id = UUID.randomUUID();
        here(() -> {
            StoredContent stored = contents.keep("datei", mediaType, new ByteArrayInputStream(bytes));
            return aktenfuehrung.file(new DokumentFiling(
                    id,
                    vorgang,
                    DokumentKind.BESCHEID,
                    title,
                    stored.id(),
                    stored.hash(),
                    mediaType,
                    bytes.length,
                    LocalDate.of(2026, 11, 20),
                    DokumentOrigin.AUSGANG,
                    registratur,
                    "Registratur"));
        });
        return id;
    }

    private void join(Actor.Staff member, String unit) {
        here(() -> transaction.execute(status -> {
            jdbc.sql("""
                    INSERT INTO identity.staff_account (kommune, id, login, display_name, password_hash, created_at)
                    VALUES (1, :id, :login, 'Erika Beispiel', '-', now()) ON CONFLICT DO NOTHING
                    """)
                    .param("id", member.account())
                    .param("login", member.account().toString())
                    .update();
            return jdbc.sql("INSERT INTO identity.staff_unit (kommune, staff, unit) VALUES (1, :id, :unit)")
                    .param("id", member.account())
                    .param("unit", unit)
                    .update();
        }));
    }

    private void join(UUID vorgang, String unit) {
        asOwner("INSERT INTO records.vorgang_unit (kommune, vorgang, unit, opened_at) VALUES (1, '" + vorgang + "', '"
                + unit + "', now()) ON CONFLICT DO NOTHING");
    }

    private void restrict(UUID vorgang) {
        asOwner("UPDATE records.vorgang SET restricted = true WHERE id = '" + vorgang + "'");
    }

    /** What no statement of the program may do, and other roles some day will. */
    private void asOwner(String statement) {
        try (Connection connection = DriverManager.getConnection(access.migratorUrl())) {
            JdbcClient owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            owner.sql("SET ROLE rathaus_owner").update();
            owner.sql(statement).update();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor.Staff staff(Set<Permission> permissions) {
        return new Actor.Staff(UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, permissions);
    }

    private static <T> T here(Supplier<T> work) {
        return there(BAD_VILBEL, work);
    }

    private static <T> T there(KommuneId kommune, Supplier<T> work) {
        return KommuneScope.call(kommune, work);
    }
}
