package rathaus;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test of the whole application on a random port, with a real database and a {@link SettableClock}. All classes that
 * carry nothing but this annotation share one running application: they create their own data and never count all rows.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = Rathaus.class,
        properties = "rathaus.mail.outbox-page=true")
@ContextConfiguration(initializers = TestEnvironment.Database.class)
@ActiveProfiles("examples")
@Import(TestEnvironment.class)
@TestExecutionListeners(
        listeners = TestEnvironment.ClockRelease.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface RathausTest {}
