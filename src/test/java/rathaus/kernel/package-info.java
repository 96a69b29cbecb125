/** Tests of the kernel. */
@NullMarked
package rathaus.kernel;

import org.jspecify.annotations.NullMarked;
