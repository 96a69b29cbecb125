/** How an objection moves from state to state, and what may be done to a decision by which paragraph; without technology. */
@NullMarked
package rathaus.remedies.domain;

import org.jspecify.annotations.NullMarked;
