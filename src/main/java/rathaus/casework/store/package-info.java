/**
 * Bearbeitungen and what belongs to them in the schema casework.
 */
@NullMarked
package rathaus.casework.store;

import org.jspecify.annotations.NullMarked;
