package rathaus.casework.web;

import java.util.Map;

/** A decision that others sign: everything but the own signature. */
record ProposeInput(DecideInput decision) implements TypedInput {

    @Override
    public Map<String, String> problems() {
        return decision.draftProblems();
    }

    @Override
    public Map<String, String> typed() {
        return decision.typed();
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public boolean chose(String value) {
        return decision.chose(value);
    }

    @Override
    public String toString() {
        return "ProposeInput";
    }
}
