/**
 * Packages between municipalities: for now the check of a Leistungspaket (the rules of {@code Lint}, the Musterfaelle), as
 * the command line, the tests and the publication of a package run it, and the template of a new one. No SQL. Owns the glossary term Musterfall.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "tenancy",
            "records",
            "servicepackage",
            "decisions",
            "deadlines",
            "catalogue",
            "forms",
            "forms :: xdatenfelder",
            "procedure",
            "registers"
        })
package rathaus.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
