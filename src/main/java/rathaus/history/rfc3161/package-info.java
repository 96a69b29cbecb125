/** Time stamps by RFC 3161 with Bouncy Castle: over HTTP, and simulated. */
@NullMarked
package rathaus.history.rfc3161;

import org.jspecify.annotations.NullMarked;
