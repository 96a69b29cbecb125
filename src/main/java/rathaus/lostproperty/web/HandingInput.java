package rathaus.lostproperty.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.lostproperty.Ending;
import rathaus.lostproperty.Handing;

/** How an item leaves, as typed. */
record HandingInput(
        @Nullable String stand,
        @Nullable String ende,
        @Nullable String am,
        @Nullable String grund,
        @Nullable String verlustmeldung,
        @Nullable String niemand) {

    static final HandingInput NOTHING = new HandingInput(null, null, null, null, null, null);

    private static final int LONGEST = 1000;

    String text(String field) {
        return switch (field) {
            case "ende" -> stripped(ende);
            case "am" -> stripped(am);
            case "grund" -> stripped(grund);
            case "verlustmeldung" -> stripped(verlustmeldung);
            default -> "";
        };
    }

    boolean nobodyClaims() {
        return stripped(niemand).equals("true");
    }

    long version() {
        return stripped(stand).matches("[0-9]{1,18}") ? Long.parseLong(stripped(stand)) : -1;
    }

    /** Message keys by field; empty if all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Ending.of(stripped(ende)).isEmpty()) {
            problems.put("ende", "lostproperty.problem.choice");
        }
        if (TypedDays.read(stripped(am)).isEmpty()) {
            problems.put("am", "lostproperty.problem.day");
        }
        if (stripped(grund).length() > LONGEST) {
            problems.put("grund", "lostproperty.problem.long");
        }
        return problems;
    }

    /**
     * As the use case takes it.
     *
     * @throws java.util.NoSuchElementException if there are problems
     */
    Handing handing() {
        return new Handing(
                Ending.of(stripped(ende)).orElseThrow(),
                TypedDays.read(stripped(am)).orElseThrow(),
                stripped(grund),
                Optional.of(stripped(verlustmeldung)).filter(typed -> !typed.isEmpty()),
                nobodyClaims());
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    @Override
    public String toString() {
        return "HandingInput";
    }
}
