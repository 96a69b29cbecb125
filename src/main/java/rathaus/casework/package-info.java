/**
 * The clerk's work place: inbox, checks, Nachforderung, decision, Bescheid, z. d. A. The office side of the seam: it pulls
 * what the portal has and tells it what the citizen may know. Owns the glossary terms Bearbeitung, Bescheid, Nachforderung.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "design",
            "servicepackage",
            "tenancy",
            "history",
            "privacy",
            "identity",
            "documents",
            "payments",
            "decisions",
            "deadlines",
            "records",
            "disposal",
            "registers",
            "forms",
            "procedure",
            "applications"
        })
package rathaus.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
