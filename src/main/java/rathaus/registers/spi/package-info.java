/** The port to registers. An adapter lives in a package of its own, named after the system it speaks to. */
@NullMarked
package rathaus.registers.spi;

import org.jspecify.annotations.NullMarked;
