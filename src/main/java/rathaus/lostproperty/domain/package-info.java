/** What the law says of a found item, without technology. */
@NullMarked
package rathaus.lostproperty.domain;

import org.jspecify.annotations.NullMarked;
