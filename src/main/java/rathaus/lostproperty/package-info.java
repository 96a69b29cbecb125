/**
 * The register of found items, kept by the office (§§ 965-984 BGB): intake, storage, term, handing over; which items may be
 * what somebody lost. Publishes what everybody may know to {@code foundlist}. Holds no person: who found or lost something
 * stands in the case.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "design",
            "tenancy",
            "history",
            "privacy",
            "identity",
            "deadlines",
            "forms",
            "foundlist",
            "servicepackage",
            "procedure",
            "applications",
            "casework"
        })
package rathaus.lostproperty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
