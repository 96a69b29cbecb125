/**
 * What applicants and office can do with an Antrag: transactions, authorisation, history.
 */
@NullMarked
package rathaus.applications.usecases;

import org.jspecify.annotations.NullMarked;
