/** What is indexed, what is asked and what the answer may hold: no Spring, no Lucene. */
@NullMarked
package rathaus.recordsearch.domain;

import org.jspecify.annotations.NullMarked;
