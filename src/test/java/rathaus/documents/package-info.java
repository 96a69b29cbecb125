/** Tests of the store, of the intake and of what others see of letters. */
@NullMarked
package rathaus.documents;

import org.jspecify.annotations.NullMarked;
