/**
 * Waiting lists of the office: who waits for what was granted in principle, in the order that the Leistungspaket names with
 * its legal basis. Values and columns stand as they stood at the decision. Orders only; offers and places are given by people.
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
            "records",
            "decisions",
            "forms",
            "servicepackage",
            "procedure",
            "applications",
            "casework"
        })
package rathaus.waitinglist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
