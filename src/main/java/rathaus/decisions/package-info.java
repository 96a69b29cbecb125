/**
 * FEEL expressions and DMN tables of a Leistungspaket (OMG DMN 1.3): parsed once, bounded before they ever run, evaluated
 * without reach into Java, explained by table and row. Nobody else sees an expression as a string. Everything here is
 * immutable and safe for many threads. No Spring.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"servicepackage"})
package rathaus.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
