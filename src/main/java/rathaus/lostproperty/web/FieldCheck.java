package rathaus.lostproperty.web;

import java.util.Map;
import java.util.Optional;
import rathaus.foundlist.FundsacheKind;
import rathaus.lostproperty.FindSite;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.ValueClass;

/** What is wrong with one field of the form of an item. */
final class FieldCheck {

    private static final Map<String, Integer> LONGEST =
            Map.of("beschreibung", 500, "merkmale", 1000, "gebiet", 60, "fundort", 200, "lager", 60);

    private FieldCheck() {}

    /** Message key; empty if nothing is wrong. */
    static Optional<String> problem(String field, String text) {
        return switch (field) {
            case "art" -> missing(FundsacheKind.of(text).isEmpty());
            case "wo" -> missing(FindSite.of(text).isEmpty());
            case "wert" -> missing(ValueClass.of(text).isEmpty());
            case "wunsch" -> missing(FinderWish.of(text).isEmpty());
            case "funddatum", "anzeigedatum" ->
                TypedDays.read(text).isEmpty() ? Optional.of("lostproperty.problem.day") : Optional.empty();
            case "fundanzeige" -> Optional.empty();
            default -> {
                boolean mayBeEmpty = field.equals("merkmale") || field.equals("fundort");
                yield text.isEmpty() && !mayBeEmpty
                        ? Optional.of("lostproperty.problem.missing")
                        : text.length() > LONGEST.getOrDefault(field, 0)
                                ? Optional.of("lostproperty.problem.long")
                                : Optional.empty();
            }
        };
    }

    private static Optional<String> missing(boolean isMissing) {
        return isMissing ? Optional.of("lostproperty.problem.choice") : Optional.empty();
    }
}
