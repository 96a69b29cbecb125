/** The calculator: which questions there are, what they need and how their answers come about. */
@NullMarked
package rathaus.deadlines.usecases;

import org.jspecify.annotations.NullMarked;
