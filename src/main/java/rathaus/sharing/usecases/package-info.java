/** What the running town hall asks of this module. */
@NullMarked
package rathaus.sharing.usecases;

import org.jspecify.annotations.NullMarked;
