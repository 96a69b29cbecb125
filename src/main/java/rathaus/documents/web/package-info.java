/** Pages about what stands on every paper. */
@NullMarked
package rathaus.documents.web;

import org.jspecify.annotations.NullMarked;
