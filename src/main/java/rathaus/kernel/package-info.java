/**
 * The value types that three or more modules speak: ids, actors, permissions, money, hashes, public references.
 * No Spring, no SQL, no HTTP; everything here is immutable and validates itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rathaus.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
