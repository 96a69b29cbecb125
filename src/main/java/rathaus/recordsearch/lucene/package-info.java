/** The index as files of Lucene: German analysis, queries with rights, facets, passages. */
@NullMarked
package rathaus.recordsearch.lucene;

import org.jspecify.annotations.NullMarked;
