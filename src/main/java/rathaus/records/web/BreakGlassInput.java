package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.records.Aktenzeichen;
import rathaus.records.Deed;

/** Which Akte is needed in an emergency, and why. */
record BreakGlassInput(
        @Nullable String aktenzeichen, @Nullable String grund) {

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Aktenzeichen.parse(sign()).isEmpty()) {
            problems.put("aktenzeichen", "records.problem.aktenzeichen");
        }
        Typed.need(problems, "grund", reason(), Deed.LONGEST_REASON);
        return problems;
    }

    String sign() {
        return Typed.text(aktenzeichen);
    }

    String reason() {
        return Typed.text(grund);
    }

    @Override
    public String toString() {
        return "BreakGlassInput";
    }
}
