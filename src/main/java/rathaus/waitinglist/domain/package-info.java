/** What a place on a list is, and who comes first; without technology. */
@NullMarked
package rathaus.waitinglist.domain;

import org.jspecify.annotations.NullMarked;
