package rathaus.applications.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That somebody takes an Antrag back, and why if they want to say: {@code bestaetigt}, {@code grund}. */
record WithdrawInput(String bestaetigt, String grund) {

    static final int LONGEST = 1_000;

    WithdrawInput(@Nullable String bestaetigt, @Nullable String grund) {
        this.bestaetigt = Objects.requireNonNullElse(bestaetigt, "");
        this.grund = Objects.requireNonNullElse(grund, "").strip();
    }

    boolean isConfirmed() {
        return bestaetigt.equals("true");
    }

    /** Message keys by the id of their field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (grund.length() > LONGEST || grund.indexOf('\0') >= 0) {
            problems.put("grund", "applications.withdraw.reason-long");
        }
        if (!isConfirmed()) {
            problems.put("bestaetigt", "applications.withdraw.unconfirmed");
        }
        return problems;
    }

    @Override
    public String toString() {
        return "WithdrawInput";
    }
}
