package rathaus.applications;

import java.util.List;
import java.util.Optional;
import rathaus.forms.Answers;
import rathaus.forms.FormDefinition;
import rathaus.kernel.LeistungId;

/**
 * Drafts and newer versions of their form. A draft stays with the version it was begun with until somebody moves it; moving
 * loses nothing: what no longer fits is kept beside the draft and shown.
 */
public interface DraftVersions {

    /** What the version that is offered now would change; empty if the draft is of that version already. */
    Optional<Comparison> newer(DraftToken token, LeistungId leistung);

    /** Moves the draft to the version that is offered now; false if another window was faster or there is none. */
    boolean move(DraftToken token, LeistungId leistung);

    /** Answers that no longer fitted when the draft was moved, the latest first. */
    List<Leftover> leftovers(DraftToken token, LeistungId leistung);

    /**
     * The draft beside the newer version.
     *
     * @param left answers that would no longer fit
     */
    record Comparison(String name, FormDefinition before, FormDefinition after, FormChanges changes, Answers left) {}

    /** Answers and the form that asked for them. */
    record Leftover(FormDefinition form, Answers answers) {
        @Override
        public String toString() {
            return "Leftover[" + answers.all().size() + "]";
        }
    }
}
