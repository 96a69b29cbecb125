package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.remedies.Amendment;

/** A signature ({@code unterschrift}) or a comment with which a draft goes back ({@code kommentar}). */
record SignLaterInput(
        @Nullable String entwurf,
        @Nullable String unterschrift,
        @Nullable String kommentar) {

    static final SignLaterInput NOTHING = new SignLaterInput(null, null, null);

    UUID id() {
        return Typed.id(entwurf).orElseThrow(ReviewKey::notFound);
    }

    String comment() {
        return Typed.text(kommentar);
    }

    Map<String, String> signProblems() {
        return Typed.text(unterschrift).equals("true")
                ? Map.of()
                : Map.of("unterschrift", "remedies.problem.signature");
    }

    Map<String, String> returnProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Typed.need(problems, "kommentar", comment(), Amendment.LONGEST);
        return problems;
    }

    @Override
    public String toString() {
        return "SignLaterInput";
    }
}
