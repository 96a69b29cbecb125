/**
 * Forms of a Leistungspaket: definition, visibility, reading of what people typed, checks, page flow, Gebuehr, summary and
 * rendering. Pure functions over immutable values: a {@link rathaus.forms.FormDefinition} is parsed once per published
 * version, {@link rathaus.forms.Answers} belong to somebody else. Knows nothing of Antraege. The format of {@code
 * formular.yaml}: {@code docs/leistungspaket.md}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "design", "servicepackage", "servicepackage :: spi", "decisions", "registers"})
package rathaus.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
