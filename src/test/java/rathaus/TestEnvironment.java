package rathaus;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import rathaus.server.DatabaseAccess;

/** What every test with a Spring context gets: a database of its own context and a clock that can be set. */
@TestConfiguration(proxyBeanMethods = false)
class TestEnvironment {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    /** Where no scheduler runs, tasks can still be ordered; a test runs them itself. */
    @Bean
    @ConditionalOnProperty(name = "db-scheduler.enabled", havingValue = "false")
    SchedulerClient schedulerClient(DataSource dataSource, List<Task<?>> tasks) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .tableName("server.scheduled_tasks")
                .build();
    }

    /** Points a context to a new copy of the test database; contexts are cached, so there are few. */
    static final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DatabaseAccess access = TestDatabase.fresh();
            TestDatabase.usedBy(context);
            TestPropertyValues.of(
                            "rathaus.database.url=" + access.applicationUrl(),
                            "rathaus.database.owner-url=" + access.migratorUrl(),
                            "rathaus.database.connections=8",
                            "db-scheduler.polling-interval=200ms", // tests wait for tasks all the time
                            "rathaus.data=" + TestDatabase.files().path(),
                            "spring.datasource.url=" + access.applicationUrl())
                    .applyTo(context);
        }
    }

    /** Lets the clock go after each test, because the next one may share the context. */
    static final class ClockRelease implements TestExecutionListener {

        @Override
        public void afterTestMethod(TestContext context) {
            @Nullable
            SettableClock clock = context.getApplicationContext()
                    .getBeanProvider(SettableClock.class)
                    .getIfAvailable();
            if (clock != null) {
                clock.release();
            }
        }
    }
}
