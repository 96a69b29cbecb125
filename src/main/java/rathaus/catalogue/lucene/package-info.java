/** Search with Lucene: one in-memory index of all entries, German analysis, compounds, slips of the finger. */
@NullMarked
package rathaus.catalogue.lucene;

import org.jspecify.annotations.NullMarked;
