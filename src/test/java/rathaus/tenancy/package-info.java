/** Tests of tenancy. */
@NullMarked
package rathaus.tenancy;

import org.jspecify.annotations.NullMarked;
