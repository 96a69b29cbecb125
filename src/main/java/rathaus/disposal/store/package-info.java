/** Exchanges, items and proofs by hand-written SQL. */
@NullMarked
package rathaus.disposal.store;

import org.jspecify.annotations.NullMarked;
