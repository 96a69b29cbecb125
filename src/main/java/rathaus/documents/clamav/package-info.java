/** Talks to ClamAV's daemon clamd (INSTREAM) over TCP or a Unix socket. */
@NullMarked
package rathaus.documents.clamav;

import org.jspecify.annotations.NullMarked;
