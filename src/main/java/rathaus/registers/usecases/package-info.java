/** The choice of providers and the bounds of asking. */
@NullMarked
package rathaus.registers.usecases;

import org.jspecify.annotations.NullMarked;
