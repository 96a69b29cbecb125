/**
 * xdomea (standard of the IT-Planungsrat, decision 2017/39) as values: reads packages of 2.4.0 to 4.0.0 from anywhere, writes
 * the offer (0501), the delivery (0503) and the hand-over (0401), and knows the answers of an archive. No Spring, no SQL. What is read is
 * untrusted: no DTD, no foreign entity, bounded in size, depth and number (ADR 0026).
 *
 * <p>The schemas of the standard are not part of the product; what is written is proven against them in tests.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rathaus.xdomea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
