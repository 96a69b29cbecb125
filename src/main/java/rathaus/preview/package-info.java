/**
 * Shows a Leistungspaket while somebody writes it, {@code ./rathaus preview}: all pages of its form at once, in every language and
 * with the Ortsrecht of every Kommune, beside what the check finds. Serves this machine only, without a database; reads the
 * package afresh whenever a file changes and renders it with the components of the running town hall. A module of its own,
 * because it composes {@code forms} and {@code sharing} and nothing else needs that (ADR 0017).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "servicepackage", "forms", "procedure", "sharing"})
package rathaus.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
