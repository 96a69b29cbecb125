/**
 * The Leistungen of a Kommune, their immutable published versions, search, A-Z and Lebenslagen.
 *
 * <p>Entries describe all that a town hall does, online or not, and the neighbours' services to which it points; they come
 * from the seed files under {@code catalogue/}. An entry is online in a Kommune if a version of a Leistungspaket is
 * published there. Owns the glossary terms Leistung, LeiKa, Lebenslage.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "servicepackage", "german", "tenancy"})
package rathaus.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
