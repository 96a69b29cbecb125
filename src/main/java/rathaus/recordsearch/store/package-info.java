/** What has still to be indexed, and how far the index is. */
@NullMarked
package rathaus.recordsearch.store;

import org.jspecify.annotations.NullMarked;
