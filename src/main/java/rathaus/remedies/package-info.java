/**
 * What comes after a decision: the objection (Widerspruch, § 68 VwGO) with its own Vorgang, and what the office itself does to a
 * decision: correct, take back, revoke (§§ 42, 48, 49 VwVfG). The first decision stays as it is; everything here adds (ADR 0028).
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
            "procedure",
            "applications",
            "casework",
            "participation"
        })
package rathaus.remedies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
