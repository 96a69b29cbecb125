/** Roles and their permissions, passwords, one-time codes, back-off: the rules of identity without framework, database or web. */
@NullMarked
package rathaus.identity.domain;

import org.jspecify.annotations.NullMarked;
