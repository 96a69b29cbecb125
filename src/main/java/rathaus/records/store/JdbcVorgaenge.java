package rathaus.records.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.Aktenzeichen;
import rathaus.records.PagePosition;
import rathaus.records.Retention;
import rathaus.records.Vorgang;
import rathaus.records.VorgangOpening;
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

    /**
     * One statement, so that the counter is locked for as short as can be. The counter's row is made by whoever comes
     * first: a second one waits at its key and counts on, or begins at 1 if the first one rolled back.
     */
    @Override
    public Aktenzeichen add(NewVorgang vorgang) {
        VorgangOpening opening = vorgang.opening();
        Retention retention = opening.retention();
        int year = vorgang.at().getYear();
        int number = jdbc.sql("""
                WITH counted AS (
                    INSERT INTO records.aktenzeichen_counter AS c (kommune, position, year, last)
                    VALUES (:kommune, :position, :year, 1)
                    ON CONFLICT (kommune, position, year) DO UPDATE SET last = c.last + 1
                    RETURNING last
                ), new_akte AS (
                    INSERT INTO records.akte (kommune, id, position, year, number, opened_at)
                    SELECT :kommune, :akte, :position, :year, last, :at FROM counted
                    RETURNING number
                ), new_vorgang AS (
                    INSERT INTO records.vorgang (kommune, id, akte, number, subject, opened_at, restricted,
                        retention_years, retention_basis, state, version)
                    SELECT :kommune, :vorgang, :akte, 1, :subject, :at, :restricted, :years, :basis, 'OPEN', 1
                ), new_units AS (
                    INSERT INTO records.vorgang_unit (kommune, vorgang, unit, opened_at)
                    SELECT :kommune, :vorgang, unit, :at FROM unnest(:units) AS unit
                )
                SELECT number FROM new_akte
                """)
                .param("kommune", KommuneScope.required().value())
                .param("position", vorgang.position())
                .param("year", year)
                .param("akte", vorgang.akte())
                .param("vorgang", vorgang.vorgang())
                .param("at", OffsetDateTime.from(vorgang.at()))
                .param("subject", opening.subject())
                .param("restricted", opening.restricted())
                .param("years", retention.years())
                .param("basis", retention.basis())
                .param("units", opening.units().toArray(String[]::new))
                .query(Integer.class)
                .single();
        return new Aktenzeichen(vorgang.position(), year, number);
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
                        WHERE kommune = :kommune AND unit = u.unit AND (opened_at, vorgang) < (:at, :id)
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
    public boolean store(Vorgang.Zda closed) {
        return jdbc.sql("""
                UPDATE records.vorgang
                SET state = 'ZDA', closed_on = :closedOn, retention_end = :retentionEnd, version = :version
                WHERE kommune = :kommune AND id = :id AND state = 'OPEN' AND version = :version - 1
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("id", closed.facts().id())
                        .param("closedOn", closed.closedOn())
                        .param("retentionEnd", closed.retentionEnd())
                        .param("version", closed.version())
                        .update()
                == 1;
    }

    private Optional<Vorgang> one(String query, UUID id) {
        return jdbc.sql(query)
                .param("kommune", KommuneScope.required().value())
                .param("id", id)
                .query((row, number) -> VorgangRows.vorgang(row))
                .optional();
    }
}
