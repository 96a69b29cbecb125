/**
 * Legal days: the calendar of working days in Hessen, when a Bescheid counts as notified (Bekanntgabe), when a term (Frist)
 * ends and why. Pure calculation over dated data files that name their paragraphs ({@code resources/deadlines}); no SQL, no
 * clock. Owns the terms Bekanntgabe, Feiertag, Frist, Fristenrechner and Rechtsbehelf. Clients: {@code casework} for deadlines
 * and remedies, the Musterfälle of packages; clerks and programs by the Fristenrechner.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design"})
package rathaus.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
