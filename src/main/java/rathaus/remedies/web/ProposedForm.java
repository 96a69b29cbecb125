package rathaus.remedies.web;

import java.util.Map;

/** An amendment that others sign: everything but the own signature, and the letter may be that of what came back. */
record ProposedForm(AmendInput amendment) implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = amendment.problems();
        problems.remove("unterschrift");
        problems.remove("schreiben");
        return problems;
    }

    @Override
    public Map<String, String> typed() {
        return amendment.typed();
    }

    @Override
    public String toString() {
        return "ProposedForm";
    }
}
