/** A provider for demonstrations: a page of its own on which one settles, declines or lets a payment expire. */
@NullMarked
package rathaus.payments.simulation;

import org.jspecify.annotations.NullMarked;
