package rathaus;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the module in whose package it stands, together with the modules it depends on: no web server, a database of
 * its own with all schemas, and a {@link SettableClock}. Scheduled tasks wait until the test runs them.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        extraIncludes = {"server", "tenancy"})
@TestPropertySource(properties = "db-scheduler.enabled=false")
@ContextConfiguration(initializers = TestEnvironment.Database.class)
@ActiveProfiles("examples")
@Import(TestEnvironment.class)
@TestExecutionListeners(
        listeners = TestEnvironment.ClockRelease.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ModuleTest {}
