/**
 * What clerks do: transactions, permissions, history, and the tasks that follow a commit.
 */
@NullMarked
package rathaus.casework.usecases;

import org.jspecify.annotations.NullMarked;
