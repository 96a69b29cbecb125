/**
 * Full text over the E-Akte: finds Dokumente by words in them and about them, among those that somebody may read and no
 * others. One Lucene index for each Kommune, a copy that can be made again from the files at any time (ADR 0023).
 *
 * <p>Knows only what {@code records} files; of cases it knows nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "design",
            "server",
            "german",
            "tenancy",
            "history",
            "privacy",
            "documents",
            "records"
        })
package rathaus.recordsearch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
