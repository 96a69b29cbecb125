package rathaus.catalogue.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.catalogue.PublishedLeistung;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.servicepackage.Leistungspaket;
import rathaus.tenancy.KommuneScope;

/** Publications in the schema {@code catalogue}; packages stay in memory by their hash, because they never change. */
@Component
class JdbcPublishedLeistungen implements PublishedLeistungen {

    private final Map<ContentHash, PublishedLeistung> read = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcPublishedLeistungen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<LeistungId> online() {
        return jdbc.sql("""
                SELECT DISTINCT leistung FROM catalogue.publication
                WHERE kommune = :kommune AND valid_from <= :now
                """)
                .param("kommune", kommune())
                .param("now", now())
                .query((row, number) -> new LeistungId(row.getString("leistung")))
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedLeistung> current(LeistungId leistung) {
        return currentHash(leistung).flatMap(this::version);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublishedLeistung> allCurrent() {
        return jdbc
                .sql("""
                SELECT DISTINCT ON (leistung) leistung, hash FROM catalogue.publication
                WHERE kommune = :kommune AND valid_from <= :now
                ORDER BY leistung, valid_from DESC
                """)
                .param("kommune", kommune())
                .param("now", now())
                .query((row, number) -> hash(row.getBytes("hash")))
                .list()
                .stream()
                .map(this::version)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ContentHash> currentHash(LeistungId leistung) {
        return jdbc.sql("""
                SELECT hash FROM catalogue.publication
                WHERE kommune = :kommune AND leistung = :leistung AND valid_from <= :now
                ORDER BY valid_from DESC LIMIT 1
                """)
                .param("kommune", kommune())
                .param("leistung", leistung.value())
                .param("now", now())
                .query((row, number) -> hash(row.getBytes("hash")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedLeistung> version(ContentHash hash) {
        PublishedLeistung known = read.get(hash);
        return known != null ? Optional.of(known) : load(hash);
    }

    private Optional<PublishedLeistung> load(ContentHash hash) {
        return jdbc.sql("SELECT leistung, content FROM catalogue.published_version WHERE hash = :hash")
                .param("hash", hash.bytes())
                .query((row, number) -> PackageBytes.read(row.getString("leistung"), row.getBytes("content"), hash))
                .optional()
                .map(paket -> read.computeIfAbsent(hash, key -> new PublishedLeistung(key, paket)));
    }

    @Override
    @Transactional
    public PublishedLeistung publish(Leistungspaket paket) {
        jdbc.sql("""
                INSERT INTO catalogue.published_version (hash, leistung, content, published_at)
                VALUES (:hash, :leistung, :content, :now) ON CONFLICT (hash) DO NOTHING
                """)
                .param("hash", paket.hash().bytes())
                .param("leistung", paket.id().value())
                .param("content", PackageBytes.of(paket))
                .param("now", now())
                .update();
        if (!currentHash(paket.id()).equals(Optional.of(paket.hash()))) {
            offer(paket);
        }
        return new PublishedLeistung(paket.hash(), paket);
    }

    private void offer(Leistungspaket paket) {
        jdbc.sql("""
                INSERT INTO catalogue.publication (kommune, leistung, valid_from, hash)
                VALUES (:kommune, :leistung, :now, :hash)
                """)
                .param("kommune", kommune())
                .param("leistung", paket.id().value())
                .param("now", now())
                .param("hash", paket.hash().bytes())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wasPublished(ContentHash hash) {
        return jdbc.sql("""
                SELECT count(*) FROM catalogue.publication WHERE kommune = :kommune AND hash = :hash
                """)
                        .param("kommune", kommune())
                        .param("hash", hash.bytes())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static int kommune() {
        return KommuneScope.required().value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ContentHash hash(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }
}
