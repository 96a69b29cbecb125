/**
 * Aussonderung (§ 4 HArchivG): offers closed files whose retention has ended to the archive by the messages of xdomea, delivers what
 * it wants, and deletes only what the archive has taken over or does not want, after two people of the Registratur agreed.
 * The proof of each deletion stays. ADR 0027.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "design",
            "tenancy",
            "history",
            "documents",
            "records",
            "xdomea",
            "identity",
            "privacy"
        })
package rathaus.disposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
