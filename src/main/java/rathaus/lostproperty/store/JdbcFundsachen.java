package rathaus.lostproperty.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;
import rathaus.lostproperty.domain.Fundsache;
import rathaus.lostproperty.domain.Fundsachen;
import rathaus.tenancy.KommuneScope;

/** One row for each item. */
@Component
class JdbcFundsachen implements Fundsachen {

    private static final Fundnummer LATEST = new Fundnummer(2099, Integer.MAX_VALUE);
    private static final String SELECT = "SELECT * FROM lostproperty.fundsache WHERE kommune = :kommune AND ";

    private final JdbcClient jdbc;

    JdbcFundsachen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Fundnummer nextNummer(int year) {
        int number = sql("""
                INSERT INTO lostproperty.counter (kommune, year, last) VALUES (:kommune, :year, 1)
                ON CONFLICT (kommune, year) DO UPDATE SET last = lostproperty.counter.last + 1
                RETURNING last
                """).param("year", year).query(Integer.class).single();
        return new Fundnummer(year, number);
    }

    @Override
    public void add(Fundsache.Kept item) {
        FundsacheRows.written(sql("""
                INSERT INTO lostproperty.fundsache
                    (kommune, id, year, number, kind, description, marks, area, place, site, found_on, notified_on, value,
                     wish, storage, fundanzeige, listed, state, lock_version)
                VALUES (:kommune, :id, :year, :number, :kind, :description, :marks, :area, :place, :site, :foundOn,
                        :notifiedOn, :value, :wish, :storage, :fundanzeige, :listed, 'KEPT', :version)
                """), item)
                .param("year", item.nummer().year())
                .param("number", item.nummer().number())
                .update();
    }

    @Override
    public boolean store(Fundsache next) {
        Optional<Fundsache.Gone> gone = next instanceof Fundsache.Gone handed ? Optional.of(handed) : Optional.empty();
        return FundsacheRows.written(sql("""
                UPDATE lostproperty.fundsache SET
                    kind = :kind, description = :description, marks = :marks, area = :area, place = :place, site = :site,
                    found_on = :foundOn, notified_on = :notifiedOn, value = :value, wish = :wish, storage = :storage,
                    fundanzeige = :fundanzeige, listed = :listed, state = :state, ending = :ending, ended_on = :endedOn,
                    lock_version = :version
                WHERE kommune = :kommune AND id = :id AND lock_version = :version - 1
                """), next)
                        .param("state", gone.isPresent() ? "GONE" : "KEPT")
                        .param(
                                "ending",
                                gone.map(handed -> handed.ending().name()).orElse(null))
                        .param("endedOn", gone.map(Fundsache.Gone::on).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public Optional<Fundsache> find(UUID id) {
        return sql(SELECT + "id = :id")
                .param("id", id)
                .query((row, number) -> FundsacheRows.read(row))
                .optional();
    }

    @Override
    public Optional<Fundsache> find(Fundnummer nummer) {
        return sql(SELECT + "year = :year AND number = :number")
                .param("year", nummer.year())
                .param("number", nummer.number())
                .query((row, number) -> FundsacheRows.read(row))
                .optional();
    }

    @Override
    public List<Fundsache> page(boolean keptOnly, Optional<Fundnummer> before, int atMost) {
        Fundnummer last = before.orElse(LATEST);
        return sql(SELECT + "(year, number) < (:year, :number)" + (keptOnly ? " AND state = 'KEPT'" : "")
                        + " ORDER BY year DESC, number DESC LIMIT :most")
                .param("year", last.year())
                .param("number", last.number())
                .param("most", atMost)
                .query((row, number) -> FundsacheRows.read(row))
                .list();
    }

    @Override
    public List<Fundsache> kept(FundsacheKind kind, LocalDate foundFrom, int atMost) {
        return sql(SELECT + "state = 'KEPT' AND kind = :kind AND found_on >= :from ORDER BY found_on, id LIMIT :most")
                .param("kind", kind.name())
                .param("from", foundFrom)
                .param("most", atMost)
                .query((row, number) -> FundsacheRows.read(row))
                .list();
    }

    @Override
    public List<Fundnummer> ofFundanzeige(String aktenzeichen) {
        return sql("""
                SELECT year, number FROM lostproperty.fundsache
                WHERE kommune = :kommune AND fundanzeige = :aktenzeichen ORDER BY year, number
                """)
                .param("aktenzeichen", aktenzeichen)
                .query((row, number) -> FundsacheRows.nummer(row))
                .list();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
