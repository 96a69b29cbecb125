/** Registers for demonstrations: a handful of invented people and vehicles. Not there outside of a demonstration. */
@NullMarked
package rathaus.registers.simulation;

import org.jspecify.annotations.NullMarked;
