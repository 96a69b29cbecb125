/**
 * E-Akte: keeps what was applied for, asked, answered and decided, in the order in which it happened, for as long as the
 * law wants and no longer. The Aktenplan orders Akten by subject, an Akte holds Vorgänge, a Vorgang holds Dokumente. Nothing
 * in it is changed or deleted by the running application but the state of a Vorgang; corrections are further Dokumente.
 *
 * <p>Owns the terms Akte, Aktenplan, Aktenzeichen, Aktenführung, Vorgang, Dokument, z. d. A. Knows contents by their hash
 * only and cases not at all: it takes documents of any origin.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "design", "tenancy", "history", "privacy", "identity", "documents"})
package rathaus.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
