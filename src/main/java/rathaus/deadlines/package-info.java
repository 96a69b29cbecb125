/**
 * Calendars, Bekanntgabe rules and terms, each with its paragraph and a trace of its calculation. No SQL.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package rathaus.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
