package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.LegalHold;
import rathaus.records.Vorgang;
import rathaus.records.VorgangSheet;
import rathaus.records.VorgangSheet.Right;
import rathaus.records.VorgangWish;
import rathaus.tenancy.Organisationseinheit;

/**
 * Everything that can be done to a Vorgang by those who keep the files.
 *
 * @param problems message keys by id of the field
 */
record ManagePage(
        Frame frame,
        Vorgang vorgang,
        VorgangSheet sheet,
        List<Organisationseinheit> units,
        ManageInput input,
        Map<String, String> problems)
        implements Page {

    Map<String, String> errors() {
        return frame.inWords(problems);
    }

    @Nullable
    String error(String act, String field) {
        return errors().get(act + "-" + field);
    }

    /** Ids of what describes a field of these forms. */
    @Nullable
    static String describing(String id, @Nullable String hint, @Nullable String error) {
        String ids = (hint == null ? "" : id + "-hint ") + (error == null ? "" : id + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** What was typed, in the form that was sent. */
    String typed(String act, @Nullable String value) {
        return input.act().equals(act) ? Typed.text(value) : "";
    }

    boolean isPressed(String act) {
        return input.act().equals(act);
    }

    String action() {
        return frame.link(VorgangKey.path(vorgang, "verwalten"));
    }

    String back() {
        return frame.link(VorgangKey.path(vorgang));
    }

    boolean mayFile() {
        return sheet.rights().contains(Right.FILE);
    }

    boolean mayMove() {
        return sheet.rights().contains(Right.MOVE);
    }

    boolean mayProtect() {
        return sheet.rights().contains(Right.PROTECT);
    }

    boolean mayLift() {
        return sheet.rights().contains(Right.LIFT);
    }

    boolean isClosed() {
        return vorgang instanceof Vorgang.Zda;
    }

    boolean isOfAntrag() {
        return vorgang.facts().antrag().isPresent();
    }

    List<LegalHold> holds() {
        return sheet.holds().stream().filter(hold -> hold.lift().isEmpty()).toList();
    }

    String reference(VorgangWish.Reference kind) {
        return sheet.references().getOrDefault(kind, "");
    }

    Map<String, String> unitChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        units.forEach(unit -> choices.put(unit.key(), unit.name()));
        return choices;
    }
}
