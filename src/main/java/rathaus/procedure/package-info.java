/**
 * How a Leistung is carried out: steps, checklists, terms, signature rules, automation, competence, notification, remedy
 * ({@code ablauf.yaml}) and letters ({@code schreiben/*.html}); and {@link rathaus.procedure.Verfahren}, all parts of one
 * published Leistungspaket together, ready to use. Pure: rules and texts, no state. Portal side and office side both use it.
 * Owns the glossary terms Ablauf, Verfahren, Schreiben.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "servicepackage", "servicepackage :: spi", "decisions", "forms"})
package rathaus.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
