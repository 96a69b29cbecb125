package rathaus.casework.web;

import java.util.Map;

/**
 * What was typed in a form, with a Textbaustein in it. Nothing was sent off, so nothing is complained of but a choice that does
 * not exist.
 */
record Inserted(TypedInput typedInput, Map<String, String> problems) implements TypedInput {

    @Override
    public Map<String, String> typed() {
        return typedInput.typed();
    }

    @Override
    public boolean decides() {
        return typedInput.decides();
    }

    @Override
    public boolean chose(String value) {
        return typedInput.chose(value);
    }

    @Override
    public String place() {
        return typedInput.place();
    }

    @Override
    public String toString() {
        return "Inserted";
    }
}
