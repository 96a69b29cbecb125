/**
 * Who is heard before a decision: other units by their Stellungnahme, in parallel and with a term, and the person concerned
 * by the Anhörung (§ 28 VwVfG). Silence is noted and never taken as consent (ADR 0029).
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
            "documents",
            "deadlines",
            "records",
            "forms",
            "procedure",
            "applications",
            "casework"
        })
package rathaus.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
