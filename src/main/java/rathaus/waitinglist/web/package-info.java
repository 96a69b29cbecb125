/** The pages of the lists, and what they say on the page of a case. */
@NullMarked
package rathaus.waitinglist.web;

import org.jspecify.annotations.NullMarked;
