/** The rules of the house, each with a fixture under {@code violations} that it must refuse. */
@NullMarked
package rathaus.architecture;

import org.jspecify.annotations.NullMarked;
