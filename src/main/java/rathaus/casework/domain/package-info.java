/**
 * How a Bearbeitung moves from state to state, without technology.
 */
@NullMarked
package rathaus.casework.domain;

import org.jspecify.annotations.NullMarked;
