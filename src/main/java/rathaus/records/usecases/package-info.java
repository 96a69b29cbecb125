/** Opening, filing, closing and reading, each with its transaction, its rights and its act in the history. */
@NullMarked
package rathaus.records.usecases;

import org.jspecify.annotations.NullMarked;
