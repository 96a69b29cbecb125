package rathaus.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.server.DataFolder;
import rathaus.server.DatabaseAccess;
import rathaus.server.InstallationKeys;
import rathaus.server.ReachedDatabase;
import rathaus.server.StartProblem;

/**
 * The parts of the application that prove and export files and appoint administrators, over a database that is there: no web
 * server, no scheduler, no migration, and nothing is made that nobody asks for. Connects as the application, so that it can change nothing that the
 * application cannot.
 */
final class ProofContext {

    private static final String[] PARTS = {
        "rathaus.tenancy",
        "rathaus.history",
        "rathaus.privacy",
        "rathaus.identity.usecases",
        "rathaus.identity.store",
        "rathaus.documents.store",
        "rathaus.documents.usecases",
        "rathaus.records.store",
        "rathaus.records.usecases",
        "rathaus.audit.usecases"
    };

    private ProofContext() {}

    /** Does the work of a command over it, beside an installation, and says so where there is no database to read. */
    static int use(Optional<String> namedFolder, PrintStream problems, ToIntFunction<BeanFactory> work) {
        DataFolder data = Installation.here().data(namedFolder);
        try (ReachedDatabase database = ReachedDatabase.of(data, externalDatabase());
                AnnotationConfigApplicationContext context = over(database.access(), data)) {
            return work.applyAsInt(context);
        } catch (StartProblem problem) {
            problems.println(problem.getMessage());
            return Command.WRONG_USE;
        } catch (DataAccessException e) {
            problems.println(CommandTexts.text("command.verify.unreadable"));
            return Command.FINDINGS;
        }
    }

    /** The server that the operator runs himself, if he does. */
    private static Optional<String> externalDatabase() {
        return Optional.ofNullable(System.getenv("RATHAUS_DATABASE_URL")).filter(url -> !url.isBlank());
    }

    static AnnotationConfigApplicationContext over(DatabaseAccess access, DataFolder data) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(access.applicationUrl());
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", settings(data)));
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(DataFolder.class, () -> data);
        context.registerBean(InstallationKeys.class, definition -> definition.setLazyInit(true));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                definition -> definition.setLazyInit(true));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan(PARTS);
        context.addBeanFactoryPostProcessor(beans -> java.util.Arrays.stream(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .filter(definition ->
                        String.valueOf(definition.getBeanClassName()).startsWith("rathaus.")
                                || definition.getFactoryBeanName() != null)
                .forEach(definition -> definition.setLazyInit(true)));
        context.refresh();
        return context;
    }

    /** As the environment says; the stamps of a demonstration are checked wherever their key lies. */
    private static Map<String, Object> settings(DataFolder data) {
        boolean demonstration = Files.exists(data.path().resolve("history/zeitstempel-der-demonstration.key"));
        Map<String, String> environment = System.getenv();
        return Map.of(
                "rathaus.time-stamps.url",
                environment.getOrDefault("RATHAUS_TIMESTAMPS_URL", demonstration ? "simulation" : ""),
                "rathaus.time-stamps.ca",
                environment.getOrDefault("RATHAUS_TIMESTAMPS_CA", ""));
    }
}
