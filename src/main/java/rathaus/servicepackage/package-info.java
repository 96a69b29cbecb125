/**
 * The Leistungspaket as files: bounded reading, parts, hash, findings. Interprets nothing by itself; a module reads
 * "its" part through the SPI. No Spring, no SQL. Owns the glossary terms Leistungspaket, Befund.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package rathaus.servicepackage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
