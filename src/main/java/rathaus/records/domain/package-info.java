/** What the files need to be kept somewhere, and who may read them: no Spring, no SQL, no HTTP. */
@NullMarked
package rathaus.records.domain;

import org.jspecify.annotations.NullMarked;
