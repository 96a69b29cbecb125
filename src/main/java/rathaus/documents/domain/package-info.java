/** What is a harmless file: types, structure, names, metadata; and the ports for scanner, register and folder. No Spring, no HTTP, no SQL. */
@NullMarked
package rathaus.documents.domain;

import org.jspecify.annotations.NullMarked;
