/** Where the course of a proof is kept: no Spring, no SQL, no HTTP. */
@NullMarked
package rathaus.audit.domain;

import org.jspecify.annotations.NullMarked;
