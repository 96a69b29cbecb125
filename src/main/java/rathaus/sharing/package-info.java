/**
 * Packages between municipalities: for now the check of a Leistungspaket with its Musterfaelle, as the command line, the
 * tests and the acceptance of a package run it. No Spring, no SQL. Owns the glossary term Musterfall.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "servicepackage",
            "decisions",
            "deadlines",
            "forms",
            "forms :: xdatenfelder",
            "procedure"
        })
package rathaus.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
