/** Asking, answering, hearing, each in one transaction; and what follows when a term has passed. */
@NullMarked
package rathaus.participation.usecases;

import org.jspecify.annotations.NullMarked;
