/** What an opinion and a hearing are, and how they move from state to state; without technology. */
@NullMarked
package rathaus.participation.domain;

import org.jspecify.annotations.NullMarked;
