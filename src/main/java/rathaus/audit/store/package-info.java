/** The course of proofs in the schema {@code audit}. */
@NullMarked
package rathaus.audit.store;

import org.jspecify.annotations.NullMarked;
