/**
 * Rathaus, the digital town hall. Direct sub-packages are the modules; docs/architecture.md draws them.
 */
@NullMarked
package rathaus;

import org.jspecify.annotations.NullMarked;
