/** The port to payment providers. An adapter lives in a package of its own, named after the provider. */
@NullMarked
package rathaus.payments.spi;

import org.jspecify.annotations.NullMarked;
