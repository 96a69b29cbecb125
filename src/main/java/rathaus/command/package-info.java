/**
 * The command line: run, check, new, preview, xdatenfelder, xdomea, verify, export, staff, bench, help.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "servicepackage",
            "server",
            "tenancy",
            "sharing",
            "preview",
            "kernel",
            "forms",
            "documents",
            "payments",
            "procedure",
            "forms :: xdatenfelder",
            "applications",
            "identity",
            "casework",
            "audit",
            "history",
            "records",
            "recordsearch",
            "xdomea"
        })
package rathaus.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
