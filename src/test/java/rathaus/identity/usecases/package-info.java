/** Tests and fixtures of {@code rathaus.identity.usecases}. */
@NullMarked
package rathaus.identity.usecases;

import org.jspecify.annotations.NullMarked;
