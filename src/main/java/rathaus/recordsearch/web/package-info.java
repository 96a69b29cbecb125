/** The page on which staff search, and the one on which operators see the index. */
@NullMarked
package rathaus.recordsearch.web;

import org.jspecify.annotations.NullMarked;
