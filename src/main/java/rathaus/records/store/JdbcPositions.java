package rathaus.records.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanPosition;
import rathaus.records.Retention;
import rathaus.records.domain.Positions;
import rathaus.tenancy.KommuneScope;

/** The Aktenplan as dated rows; of each position the youngest row that has begun holds. */
@Component
class JdbcPositions implements Positions {

    private final JdbcClient jdbc;

    JdbcPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AktenplanPosition> serving(String named, LocalDate on) {
        return jdbc.sql("""
                SELECT p.* FROM records.aktenplan_position p
                WHERE p.kommune = :kommune AND p.serves = :named AND p.valid_from <= :day AND NOT p.ended
                  AND NOT EXISTS (
                      SELECT 1 FROM records.aktenplan_position later
                      WHERE later.kommune = :kommune AND later.number = p.number
                        AND later.valid_from > p.valid_from AND later.valid_from <= :day)
                ORDER BY p.valid_from DESC, p.number LIMIT 1
                """)
                .param("kommune", KommuneScope.required().value())
                .param("named", named)
                .param("day", on)
                .query((row, number) -> PositionRows.entry(row).position())
                .optional();
    }

    @Override
    public List<AktenplanPosition> on(LocalDate day) {
        return jdbc
                .sql("""
                SELECT DISTINCT ON (number) * FROM records.aktenplan_position
                WHERE kommune = :kommune AND valid_from <= :day
                ORDER BY number, valid_from DESC
                """)
                .param("kommune", KommuneScope.required().value())
                .param("day", day)
                .query((row, number) -> PositionRows.entry(row))
                .stream()
                .filter(entry -> !entry.ended())
                .map(AktenplanEntry::position)
                .toList();
    }

    @Override
    public List<AktenplanPosition> lineage(String number, LocalDate on) {
        List<String> numbers = new ArrayList<>(List.of(number));
        for (int cut = number.lastIndexOf('-'); cut > 0; cut = number.lastIndexOf('-', cut - 1)) {
            numbers.add(number.substring(0, cut));
        }
        return jdbc
                .sql("""
                SELECT DISTINCT ON (number) * FROM records.aktenplan_position
                WHERE kommune = :kommune AND number = ANY (:numbers) AND valid_from <= :day
                ORDER BY number, valid_from DESC
                """)
                .param("kommune", KommuneScope.required().value())
                .param("numbers", numbers.toArray(String[]::new))
                .param("day", on)
                .query((row, count) -> PositionRows.entry(row))
                .stream()
                .filter(entry -> !entry.ended())
                .map(AktenplanEntry::position)
                .sorted(Comparator.comparing((AktenplanPosition position) ->
                                position.number().length())
                        .reversed())
                .toList();
    }

    @Override
    public List<AktenplanEntry> entries() {
        return jdbc.sql("SELECT * FROM records.aktenplan_position WHERE kommune = :kommune ORDER BY number, valid_from")
                .param("kommune", KommuneScope.required().value())
                .query((row, number) -> PositionRows.entry(row))
                .list();
    }

    @Override
    public int add(List<AktenplanEntry> entries) {
        int added = 0;
        for (AktenplanEntry entry : entries) {
            added += add(entry);
        }
        return added;
    }

    private int add(AktenplanEntry entry) {
        AktenplanPosition position = entry.position();
        Optional<Retention> retention = position.keeping().retention();
        return jdbc.sql("""
                INSERT INTO records.aktenplan_position (kommune, number, valid_from, title, serves, ended, confirmed,
                    retention_years, permanent, retention_basis, transfer_years, aussonderungsart)
                VALUES (:kommune, :number, :validFrom, :title, :serves, :ended, :confirmed,
                    :years, :permanent, :basis, :transfer, :aussonderungsart)
                ON CONFLICT (kommune, number, valid_from) DO NOTHING
                """)
                .param("kommune", KommuneScope.required().value())
                .param("number", position.number())
                .param("validFrom", position.validFrom())
                .param("title", position.title())
                .param("serves", position.serves())
                .param("ended", entry.ended())
                .param("confirmed", position.confirmed())
                .param("years", retention.map(Retention::years).orElse(null))
                .param("permanent", retention.filter(Retention::permanent).isPresent())
                .param("basis", retention.map(Retention::basis).orElse(null))
                .param("transfer", position.keeping().transferYears().orElse(null))
                .param(
                        "aussonderungsart",
                        position.keeping().aussonderungsart().map(Enum::name).orElse(null))
                .update();
    }
}
