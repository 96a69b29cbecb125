/** The pages of the Registratur. */
@NullMarked
package rathaus.disposal.web;

import org.jspecify.annotations.NullMarked;
