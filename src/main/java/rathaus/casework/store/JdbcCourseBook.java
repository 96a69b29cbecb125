package rathaus.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.CourseBook;
import rathaus.tenancy.KommuneScope;

/** Percentiles counted by the database. */
@Component
class JdbcCourseBook implements CourseBook {

    private final JdbcClient jdbc;

    JdbcCourseBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Course> decided(Instant from, Instant to) {
        return jdbc.sql("""
                WITH course AS (
                    SELECT leistung_name,
                        extract(epoch FROM decided_at - received_at) AS cycle,
                        waited_seconds AS waiting,
                        greatest(0, extract(epoch FROM decided_at - claimed_at) - waited_seconds) AS touch
                    FROM casework.bearbeitung
                    WHERE kommune = :kommune AND decided_at >= :from AND decided_at < :to)
                SELECT leistung_name, count(*) AS cases, count(touch) AS touched,
                    percentile_cont(0.5) WITHIN GROUP (ORDER BY cycle) AS cycle_median,
                    percentile_cont(0.9) WITHIN GROUP (ORDER BY cycle) AS cycle_ninetieth,
                    percentile_cont(0.5) WITHIN GROUP (ORDER BY waiting) AS waiting_median,
                    percentile_cont(0.9) WITHIN GROUP (ORDER BY waiting) AS waiting_ninetieth,
                    percentile_cont(0.5) WITHIN GROUP (ORDER BY touch) AS touch_median,
                    percentile_cont(0.9) WITHIN GROUP (ORDER BY touch) AS touch_ninetieth
                FROM course GROUP BY leistung_name ORDER BY leistung_name COLLATE "de-x-icu"
                """)
                .param("kommune", KommuneScope.required().value())
                .param("from", StateColumns.at(from))
                .param("to", StateColumns.at(to))
                .query((row, number) -> new Course(
                        row.getString("leistung_name"),
                        row.getInt("cases"),
                        row.getInt("touched"),
                        seconds(row, "cycle"),
                        seconds(row, "waiting"),
                        seconds(row, "touch")))
                .list();
    }

    private static Seconds seconds(ResultSet row, String what) throws SQLException {
        return new Seconds(row.getDouble(what + "_median"), row.getDouble(what + "_ninetieth"));
    }
}
