package rathaus.casework.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Number of the booking with which money came: {@code beleg}. */
record ReceiptInput(String beleg) implements TypedInput {

    private static final int LONGEST = 60;

    ReceiptInput(@Nullable String beleg) {
        this.beleg = Objects.requireNonNullElse(beleg, "").strip();
    }

    @Override
    public Map<String, String> problems() {
        boolean sound =
                !beleg.isEmpty() && beleg.length() <= LONGEST && beleg.chars().noneMatch(Character::isISOControl);
        return sound ? Map.of() : Map.of("beleg", "casework.problem.receipt");
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("beleg", beleg);
    }

    @Override
    public String place() {
        return "#gebuehr";
    }
}
