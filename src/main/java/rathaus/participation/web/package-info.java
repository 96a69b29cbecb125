/** The pages of those who ask and of those who are asked. */
@NullMarked
package rathaus.participation.web;

import org.jspecify.annotations.NullMarked;
