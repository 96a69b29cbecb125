/** Receiving, keeping, handing out, scanning and sweeping: the order of disk, row and task. */
@NullMarked
package rathaus.documents.usecases;

import org.jspecify.annotations.NullMarked;
