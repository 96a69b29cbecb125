/** Pages for those who run the installation. */
@NullMarked
package rathaus.payments.web;

import org.jspecify.annotations.NullMarked;
