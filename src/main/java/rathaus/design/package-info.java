/**
 * The look and the frame of every page: layout, typed components, and the {@link rathaus.design.Frame} that
 * {@code portal} fills for each request. Renders {@link rathaus.design.Page} records through precompiled JTE templates.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package rathaus.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
