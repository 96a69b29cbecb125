/**
 * The public list of found items (§ 980 BGB: notice of finds), the portal side of it: only what the office published, never a
 * person and never the marks by which an owner is recognised. Owns the glossary terms Fundnummer, Fundsache.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "tenancy", "catalogue"})
package rathaus.foundlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
