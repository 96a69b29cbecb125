/** Tests of {@code rathaus.identity.web}. */
@NullMarked
package rathaus.identity.web;

import org.jspecify.annotations.NullMarked;
