package rathaus.forms.xdatenfelder;

import java.util.List;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;

/**
 * A code list with the three columns that a form can show.
 *
 * @param lost columns of the file that were left out
 */
record FimList(CodeListKey key, String name, List<CodeRow> rows, List<String> lost) {}
