package rathaus.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.TestDatabase;
import rathaus.kernel.KommuneId;

class KommuneJdbcTests {

    private static final String ASKED = "SELECT current_setting('rathaus.kommune', true)";

    private final DataSource pool = TestDatabase.asApplication(TestDatabase.fresh());
    private final KommuneJdbc jdbc = new KommuneJdbc(pool);
    private final TransactionTemplate transaction = new TransactionTemplate(TenancyFixtures.transactions(pool));

    @Test
    void refusesToSeeNothingOfAKommuneWithoutATransaction() {
        KommuneScope.run(
                new KommuneId(1),
                () -> assertThatThrownBy(() -> jdbc.queryForObject(ASKED, String.class))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("No transaction"));
    }

    @Test
    void answersInATransactionOfTheKommune() {
        String seen = KommuneScope.call(
                new KommuneId(1), () -> transaction.execute(status -> jdbc.queryForObject(ASKED, String.class)));
        assertThat(seen).isEqualTo("1");
    }

    @Test
    void answersWhereNoKommuneIsOpen() {
        assertThat(jdbc.queryForObject("SELECT 1", Integer.class)).isEqualTo(1);
    }
}
