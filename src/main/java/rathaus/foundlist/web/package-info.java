/** The public pages of the list. */
@NullMarked
package rathaus.foundlist.web;

import org.jspecify.annotations.NullMarked;
