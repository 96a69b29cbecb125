package rathaus.foundlist.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.foundlist.FoundList;
import rathaus.foundlist.FoundListSearch;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;
import rathaus.foundlist.PublicFundsache;
import rathaus.foundlist.SearchWords;
import rathaus.tenancy.KommuneScope;

/**
 * One row for each item that was ever published. A withdrawn one keeps id and version, so that a message that comes late does
 * not bring it back.
 */
@Component
class JdbcFoundList implements FoundList, FoundListSearch {

    private static final int PAGE = 20;
    private static final Fundnummer LATEST = new Fundnummer(2099, Integer.MAX_VALUE);

    private final JdbcClient jdbc;

    JdbcFoundList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void publish(UUID id, long version, PublicFundsache item) {
        sql("""
                INSERT INTO foundlist.entry
                    (kommune, id, version, shown, year, number, kind, description, area, found_on, searched)
                VALUES (:kommune, :id, :version, true, :year, :number, :kind, :description, :area, :foundOn, :searched)
                ON CONFLICT (kommune, id) DO UPDATE SET
                    version = excluded.version, shown = true, year = excluded.year, number = excluded.number,
                    kind = excluded.kind, description = excluded.description,
                    area = excluded.area, found_on = excluded.found_on, searched = excluded.searched
                WHERE foundlist.entry.version < excluded.version
                """)
                .param("id", id)
                .param("version", version)
                .param("year", item.nummer().year())
                .param("number", item.nummer().number())
                .param("kind", item.kind().name())
                .param("description", item.description())
                .param("area", item.area())
                .param("foundOn", item.foundOn())
                .param("searched", searched(item))
                .update();
    }

    private static String searched(PublicFundsache item) {
        return SearchWords.folded(String.join(
                " ",
                item.description(),
                item.area(),
                item.nummer().toString(),
                item.kind().everydayWords()));
    }

    @Override
    @Transactional
    public void withdraw(UUID id, long version) {
        sql("""
                INSERT INTO foundlist.entry
                    (kommune, id, version, shown, year, number, kind, description, area, found_on, searched)
                VALUES (:kommune, :id, :version, false, 0, 0, '', '', '', 'epoch', '')
                ON CONFLICT (kommune, id) DO UPDATE SET
                    version = excluded.version, shown = false, description = '', area = '', searched = ''
                WHERE foundlist.entry.version < excluded.version
                """).param("id", id).param("version", version).update();
    }

    @Override
    @Transactional(readOnly = true)
    public Found find(Sought sought) {
        Fundnummer before = sought.before().orElse(LATEST);
        List<PublicFundsache> found = sql("""
                SELECT year, number, kind, description, area, found_on FROM foundlist.entry
                WHERE kommune = :kommune AND shown AND (year, number) < (:year, :number)
                    AND (:kind = '' OR kind = :kind)
                    AND found_on BETWEEN :from AND :to
                    AND NOT EXISTS (SELECT 1 FROM unnest(:words::text[]) AS word WHERE strpos(searched, word) = 0)
                ORDER BY year DESC, number DESC LIMIT :most
                """)
                .param("year", before.year())
                .param("number", before.number())
                .param("kind", sought.kind().map(FundsacheKind::name).orElse(""))
                .param("from", sought.from().orElse(LocalDate.of(1900, 1, 1)))
                .param("to", sought.to().orElse(LocalDate.of(9999, 12, 31)))
                .param("words", SearchWords.of(sought.words()).toArray(String[]::new))
                .param("most", PAGE + 1)
                .query((row, number) -> read(row))
                .list();
        if (found.size() <= PAGE) {
            return new Found(found, Optional.empty());
        }
        List<PublicFundsache> page = found.subList(0, PAGE);
        return new Found(page, Optional.of(page.getLast().nummer()));
    }

    private static PublicFundsache read(ResultSet row) throws SQLException {
        return new PublicFundsache(
                new Fundnummer(row.getInt("year"), row.getInt("number")),
                FundsacheKind.valueOf(row.getString("kind")),
                row.getString("description"),
                row.getString("area"),
                row.getObject("found_on", LocalDate.class));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
