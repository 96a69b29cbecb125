/** Acts of clerks on found items, each in one transaction. */
@NullMarked
package rathaus.lostproperty.usecases;

import org.jspecify.annotations.NullMarked;
