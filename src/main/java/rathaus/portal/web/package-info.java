/**
 * The pages that belong to no other module: home, legal pages, feedback, errors; and what surrounds every page: frame,
 * language, security headers.
 */
@NullMarked
package rathaus.portal.web;

import org.jspecify.annotations.NullMarked;
