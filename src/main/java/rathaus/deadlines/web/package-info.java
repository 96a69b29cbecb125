/** The calculator for clerks and for programs; both ask the same use case. */
@NullMarked
package rathaus.deadlines.web;

import org.jspecify.annotations.NullMarked;
