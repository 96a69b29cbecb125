/** Tests of {@code rathaus.identity.domain}. */
@NullMarked
package rathaus.identity.domain;

import org.jspecify.annotations.NullMarked;
