package rathaus.records.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.Aktenzeichen;
import rathaus.records.DuePosition;
import rathaus.records.PagePosition;
import rathaus.records.Vorgang;
import rathaus.records.domain.Reader;
import rathaus.records.domain.Vorgaenge;
import rathaus.tenancy.KommuneScope;

/** Akten and Vorgänge by hand-written SQL. */
@Component
class JdbcVorgaenge implements Vorgaenge {

    private final JdbcClient jdbc;

    JdbcVorgaenge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean reserve(UUID antrag, UUID vorgang) {
        return jdbc.sql("""
                INSERT INTO records.vorgang_antrag (kommune, antrag, vorgang) VALUES (:kommune, :antrag, :vorgang)
                ON CONFLICT (kommune, antrag) DO NOTHING
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("antrag", antrag)
                        .param("vorgang", vorgang)
                        .update()
                == 1;
    }

    @Override
    public Optional<UUID> fulfil(UUID wish, UUID vorgang) {
        boolean first = jdbc.sql("""
                INSERT INTO records.vorgang_wish (kommune, wish, vorgang) VALUES (:kommune, :wish, :vorgang)
                ON CONFLICT (kommune, wish) DO NOTHING
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("wish", wish)
                        .param("vorgang", vorgang)
                        .update()
                == 1;
        return first
                ? Optional.empty()
                : Optional.of(
                        jdbc.sql("SELECT vorgang FROM records.vorgang_wish WHERE kommune = :kommune AND wish = :wish")
                                .param("kommune", KommuneScope.required().value())
                                .param("wish", wish)
                                .query(UUID.class)
                                .single());
    }

    @Override
    public Aktenzeichen add(NewVorgang vorgang) {
        int year = vorgang.at().getYear();
        int number = adding(VorgangAdding.WITH_AKTE, vorgang)
                .param("position", vorgang.position())
                .param("year", year)
                .param("akte", vorgang.akte())
                .query(Integer.class)
                .single();
        return new Aktenzeichen(vorgang.position(), year, number);
    }

    @Override
    public Optional<Integer> addTo(Aktenzeichen akte, NewVorgang vorgang) {
        return adding(VorgangAdding.TO_AKTE, vorgang)
                .param("position", akte.position())
                .param("year", akte.year())
                .param("number", akte.number())
                .query(Integer.class)
                .optional();
    }

    private JdbcClient.StatementSpec adding(String statement, NewVorgang vorgang) {
        Matter matter = vorgang.matter();
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang.vorgang())
                .param("at", OffsetDateTime.from(vorgang.at()))
                .param("subject", matter.subject())
                .param("restricted", matter.restricted())
                .param("years", matter.retention().years())
                .param("permanent", matter.retention().permanent())
                .param("basis", matter.retention().basis())
                .param("transfer", matter.custody().transferYears())
                .param("aussonderungsart", matter.custody().aussonderungsart().name())
                .param("units", matter.units().toArray(String[]::new));
    }

    @Override
    public Optional<Vorgang> byId(UUID vorgang) {
        return one(VorgangRows.SELECT + "WHERE v.kommune = :kommune AND v.id = :id", vorgang);
    }

    @Override
    public Optional<Vorgang> ofAntrag(UUID antrag) {
        return one(VorgangRows.SELECT + """
                WHERE v.kommune = :kommune AND v.id = (
                    SELECT vorgang FROM records.vorgang_antrag WHERE kommune = :kommune AND antrag = :id)
                """, antrag);
    }

    @Override
    public List<Vorgang> ofAkte(Aktenzeichen aktenzeichen) {
        return jdbc.sql(VorgangRows.SELECT + """
                WHERE a.kommune = :kommune AND a.position = :position AND a.year = :year AND a.number = :number
                ORDER BY v.number
                """)
                .param("kommune", KommuneScope.required().value())
                .param("position", aktenzeichen.position())
                .param("year", aktenzeichen.year())
                .param("number", aktenzeichen.number())
                .query((row, number) -> VorgangRows.vorgang(row))
                .list();
    }

    /** Goes down one index for each unit and one for the whole house, so that no list reads more than it shows. */
    @Override
    public List<Vorgang> page(Reader reader, PagePosition after, int limit) {
        return jdbc.sql("""
                WITH candidate AS (
                    SELECT own.vorgang AS id FROM unnest(:units) AS u (unit) CROSS JOIN LATERAL (
                        SELECT vorgang FROM records.vorgang_unit
                        WHERE kommune = :kommune AND unit = u.unit AND active AND (opened_at, vorgang) < (:at, :id)
                        ORDER BY opened_at DESC, vorgang DESC LIMIT :limit) own
                    UNION
                    SELECT house.id FROM (VALUES (false), (true)) AS r (restricted) CROSS JOIN LATERAL (
                        SELECT id FROM records.vorgang
                        WHERE kommune = :kommune AND restricted = r.restricted AND (opened_at, id) < (:at, :id)
                          AND :acrossUnits AND (:restricted OR NOT r.restricted)
                        ORDER BY opened_at DESC, id DESC LIMIT :limit) house
                )
                """ + VorgangRows.SELECT + """
                WHERE v.kommune = :kommune AND v.id IN (SELECT id FROM candidate)
                ORDER BY v.opened_at DESC, v.id DESC LIMIT :limit
                """)
                .param("kommune", KommuneScope.required().value())
                .param("units", reader.units().toArray(String[]::new))
                .param("acrossUnits", reader.acrossUnits())
                .param("restricted", reader.restricted())
                .param("at", after.openedAt().atOffset(ZoneOffset.UTC))
                .param("id", after.vorgang())
                .param("limit", limit)
                .query((row, number) -> VorgangRows.vorgang(row))
                .list();
    }

    @Override
    public Optional<Vorgang> locked(UUID vorgang) {
        boolean exists = jdbc.sql("""
                SELECT 1 FROM records.vorgang WHERE kommune = :kommune AND id = :id FOR NO KEY UPDATE
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", vorgang)
                .query(Integer.class)
                .optional()
                .isPresent();
        return exists ? byId(vorgang) : Optional.empty();
    }

    @Override
    public List<Vorgang.Zda> due(LocalDate today, DuePosition after, int limit) {
        return jdbc
                .sql(VorgangRows.SELECT + """
                WHERE v.kommune = :kommune AND v.state = 'ZDA' AND NOT v.held AND NOT v.permanent
                  AND v.retention_end < :today AND (v.retention_end, v.id) > (:end, :id)
                ORDER BY v.retention_end, v.id LIMIT :limit
                """)
                .param("kommune", KommuneScope.required().value())
                .param("today", today)
                .param("end", after.retentionEnd())
                .param("id", after.vorgang())
                .param("limit", limit)
                .query((row, number) -> VorgangRows.vorgang(row))
                .stream()
                .map(Vorgang.Zda.class::cast)
                .toList();
    }

    @Override
    public boolean store(Vorgang changed) {
        Optional<Vorgang.Zda> closed = changed instanceof Vorgang.Zda zda ? Optional.of(zda) : Optional.empty();
        return jdbc.sql("""
                UPDATE records.vorgang
                SET state = :state, closed_on = :closedOn, retention_end = :retentionEnd, restricted = :restricted,
                    version = :version
                WHERE kommune = :kommune AND id = :id AND version = :version - 1
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("id", changed.facts().id())
                        .param("state", closed.isPresent() ? "ZDA" : "OPEN")
                        .param("closedOn", closed.map(Vorgang.Zda::closedOn).orElse(null))
                        .param(
                                "retentionEnd",
                                closed.map(Vorgang.Zda::retentionEnd).orElse(null))
                        .param("restricted", changed.facts().restricted())
                        .param("version", changed.version())
                        .update()
                == 1;
    }

    @Override
    public void giveTo(UUID vorgang, Instant openedAt, Set<String> units) {
        String[] keys = units.toArray(String[]::new);
        jdbc.sql("""
                UPDATE records.vorgang_unit SET active = (unit = ANY (:units))
                WHERE kommune = :kommune AND vorgang = :vorgang
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .param("units", keys)
                .update();
        jdbc.sql("""
                INSERT INTO records.vorgang_unit (kommune, vorgang, unit, opened_at)
                SELECT :kommune, :vorgang, unit, :at FROM unnest(:units) AS unit
                ON CONFLICT (kommune, vorgang, unit) DO NOTHING
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .param("at", openedAt.atOffset(ZoneOffset.UTC))
                .param("units", keys)
                .update();
    }

    private Optional<Vorgang> one(String query, UUID id) {
        return jdbc.sql(query)
                .param("kommune", KommuneScope.required().value())
                .param("id", id)
                .query((row, number) -> VorgangRows.vorgang(row))
                .optional();
    }
}
