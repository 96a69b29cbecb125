package rathaus.records;

import java.util.List;

/**
 * What a table or message would change; nothing is changed yet.
 *
 * @param changes in the order of the file; what holds already is left out
 * @param mistakes by line; with one of them nothing can be adopted
 * @param table the changes as a table, for the way to the adoption
 */
public record AktenplanDraft(List<AktenplanChange> changes, List<AktenplanFile.Mistake> mistakes, String table) {

    public AktenplanDraft {
        changes = List.copyOf(changes);
        mistakes = List.copyOf(mistakes);
    }
}
