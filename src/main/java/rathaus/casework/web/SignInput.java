package rathaus.casework.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A signature ({@code unterschrift}) or a comment with which a draft goes back ({@code kommentar}). */
record SignInput(String unterschrift, String kommentar) implements TypedInput {

    static final SignInput NOTHING = new SignInput("", "");

    SignInput(@Nullable String unterschrift, @Nullable String kommentar) {
        this.unterschrift = Objects.requireNonNullElse(unterschrift, "");
        this.kommentar = RemarkInput.lines(kommentar);
    }

    Map<String, String> signProblems() {
        return unterschrift.equals("true") ? Map.of() : Map.of("unterschrift", "casework.problem.signature-missing");
    }

    Map<String, String> returnProblems() {
        String problem = RemarkInput.problem(kommentar);
        return problem.isEmpty() ? Map.of() : Map.of("kommentar", problem);
    }

    /** Which act is meant, the controller knows. */
    @Override
    public Map<String, String> problems() {
        return Map.of();
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("kommentar", kommentar);
    }

    @Override
    public String toString() {
        return "SignInput";
    }
}
