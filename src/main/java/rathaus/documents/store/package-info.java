/** The folder of each Kommune and the table that names what lies in it. */
@NullMarked
package rathaus.documents.store;

import org.jspecify.annotations.NullMarked;
