/** Controllers that break the rules on purpose, to prove that the guards bite. */
@NullMarked
package rathaus.identity.violations;

import org.jspecify.annotations.NullMarked;
