/**
 * German as search reads it: words without case and umlauts, their stems, and compounds taken apart. Knows no texts of its
 * own but a list of simple words of the administration ({@code german/wortteile.txt}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rathaus.german;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
