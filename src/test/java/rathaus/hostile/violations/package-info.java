/** A controller with every fault that the hostile requests look for, to prove that they would find it. */
@NullMarked
package rathaus.hostile.violations;

import org.jspecify.annotations.NullMarked;
