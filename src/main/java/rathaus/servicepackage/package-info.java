/**
 * The Leistungspaket as files: bounded reading, hash, findings, and the parts that every module understands (what the
 * Leistung is, which points of Ortsrecht it declares, its data protection record, its translations). Every other part is
 * interpreted by the module it belongs to, through {@link rathaus.servicepackage.spi.PackagePart}. Content is hostile until
 * it has been read: nothing here follows links, entities, aliases or class names. No Spring, no SQL. Owns the glossary terms
 * Leistungspaket, Befund, Leistungsbeschreibung, Ortsrechtspunkt. The format: {@code docs/leistungspaket.md}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package rathaus.servicepackage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
