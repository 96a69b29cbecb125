/** The page of a case about what comes after its decision. */
@NullMarked
package rathaus.remedies.web;

import org.jspecify.annotations.NullMarked;
