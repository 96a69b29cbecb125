/** Entering with the decision, leaving by a clerk, each in one transaction. */
@NullMarked
package rathaus.waitinglist.usecases;

import org.jspecify.annotations.NullMarked;
