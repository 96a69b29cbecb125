package rathaus;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * As {@link RathausTest}, of the demonstration: with its invented people and registers, which answer or fail within a
 * second. All classes that carry it share one running application.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RathausTest
@TestPropertySource(properties = {"rathaus.demo=true", "server.address=127.0.0.1", "rathaus.registers.timeout=900ms"})
public @interface DemoTest {}
