/** The pages on which staff look at files. */
@NullMarked
package rathaus.records.web;

import org.jspecify.annotations.NullMarked;
