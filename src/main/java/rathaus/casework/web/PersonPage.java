package rathaus.casework.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.casework.PersonSearch;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * The cases of a person.
 *
 * @param found empty before the first search and after a wrong one
 */
record PersonPage(Frame frame, PersonController.Input input, Optional<PersonSearch.Found> found) implements Page {

    static final String PATH = "/amt/person";

    CaseWording wording() {
        return new CaseWording(frame);
    }

    /** Errors in words by the id of their field; none before anything was typed. */
    Map<String, String> errors() {
        boolean typed = !input.name().isEmpty() || !input.geboren().isEmpty();
        return typed ? frame.inWords(input.problems()) : Map.of();
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    String action() {
        return frame.link(PATH);
    }

    String href(PersonSearch.Case seen) {
        return frame.link(CaseKey.path(seen.aktenzeichen()));
    }

    @Override
    public String toString() {
        return "PersonPage";
    }
}
