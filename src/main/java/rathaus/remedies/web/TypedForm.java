package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed into one of the forms of a page, to be shown again. */
interface TypedForm {

    /** A page as one opens it. */
    TypedForm NOTHING = new TypedForm() {};

    /** Message keys by field, in the order of the page; empty if all is well. */
    default Map<String, String> problems() {
        return new LinkedHashMap<>();
    }

    /** Texts by field. */
    default Map<String, String> typed() {
        return Map.of();
    }
}
