/** The pages of the register, and what it says on the page of a case. */
@NullMarked
package rathaus.lostproperty.web;

import org.jspecify.annotations.NullMarked;
