/** Tests of rendering, components, texts and templates. */
@NullMarked
package rathaus.design;

import org.jspecify.annotations.NullMarked;
