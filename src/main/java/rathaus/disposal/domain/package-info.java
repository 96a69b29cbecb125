/** The rules of Aussonderung: no Spring, no SQL, no HTTP. */
@NullMarked
package rathaus.disposal.domain;

import org.jspecify.annotations.NullMarked;
