/** Following the files, searching them, both for one Kommune at a time. */
@NullMarked
package rathaus.recordsearch.usecases;

import org.jspecify.annotations.NullMarked;
