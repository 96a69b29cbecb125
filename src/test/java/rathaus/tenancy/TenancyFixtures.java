package rathaus.tenancy;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;

/** The municipalities as the product ships them, without Spring. */
public final class TenancyFixtures {

    private TenancyFixtures() {}

    public static Kommunen kommunen() {
        return new ConfiguredKommunen(settings());
    }

    public static Organisation organisation() {
        return new ConfiguredKommunen(settings());
    }

    public static Ortsrecht ortsrecht() {
        return new DatedOrtsrecht(settings(), kommunen());
    }

    public static Kommune badVilbel() {
        return kommunen().withSlug("bad-vilbel").orElseThrow();
    }

    /** The product's transaction manager over any database, for tests without Spring. */
    public static PlatformTransactionManager transactions(DataSource database) {
        return new KommuneTransactions(database);
    }

    private static TenancySettings settings() {
        return new TenancySettings(new ClassPathResource("tenancy/kommunen.yaml"), "ortsrecht", "");
    }
}
