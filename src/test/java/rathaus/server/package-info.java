/** Tests of the database server: start, crash, take-over, roles, migrations. */
@NullMarked
package rathaus.server;

import org.jspecify.annotations.NullMarked;
