/** What search knows about German words, without any search engine. */
@NullMarked
package rathaus.catalogue.domain;

import org.jspecify.annotations.NullMarked;
