/** Sessions, the guard of every route, and the pages of accounts and log-in. */
@NullMarked
package rathaus.identity.web;

import org.jspecify.annotations.NullMarked;
