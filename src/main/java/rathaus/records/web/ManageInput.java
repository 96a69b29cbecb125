package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.records.Aktenzeichen;
import rathaus.records.Deed;
import rathaus.records.VorgangWish;

/** One act on a Vorgang: which, why, and what else it needs. */
record ManageInput(
        @Nullable String akt,
        @Nullable String stand,
        @Nullable String grund,
        @Nullable String einheit,
        @Nullable String verweis,
        @Nullable String verweisnummer,
        @Nullable String sperre,
        @Nullable String vermerk) {

    static final ManageInput NOTHING = new ManageInput("", "", "", "", "", "", "", "");

    private static final int LONGEST_REFERENCE = 300;

    String act() {
        return Typed.text(akt);
    }

    String reason() {
        return Typed.text(grund);
    }

    long version() {
        return Typed.version(stand);
    }

    /** Fields that the act needs and that are not well filled in, by the id of the field on the page. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        switch (act()) {
            case "abgabe" -> Typed.need(problems, "abgabe-einheit", Typed.text(einheit), 100);
            case "verweis" -> {
                if (target().isEmpty()) {
                    problems.put("verweis-verweis", "records.problem.aktenzeichen");
                }
            }
            case "papier", "altakte" -> {
                if (Typed.text(vermerk).length() > LONGEST_REFERENCE) {
                    problems.put(act() + "-vermerk", "records.problem.long");
                }
            }
            default -> {
                // needs no more than a reason
            }
        }
        if (needsReason()) {
            Typed.need(problems, act() + "-grund", reason(), Deed.LONGEST_REASON);
        }
        return problems;
    }

    private boolean needsReason() {
        return !act().equals("papier") && !act().equals("altakte") && !act().equals("zda");
    }

    private Optional<Aktenzeichen> target() {
        return Aktenzeichen.parse(Typed.text(verweis));
    }

    /** As the use case takes it; empty if no button was pressed that is on the page. */
    Optional<VorgangWish> wish() {
        return Optional.ofNullable(
                switch (act()) {
                    case "zda" -> new VorgangWish.Close(reason());
                    case "wiederaufnahme" -> new VorgangWish.Reopen(reason());
                    case "abgabe" -> new VorgangWish.HandOver(Typed.text(einheit), reason());
                    case "verweis" ->
                        new VorgangWish.Link(
                                target().orElseThrow(), VorgangKey.count(Typed.text(verweisnummer)), reason());
                    case "loeschsperre" -> new VorgangWish.Hold(reason());
                    case "sperre-aufheben" -> new VorgangWish.Lift(hold(), reason());
                    case "verschluss" -> new VorgangWish.Restrict(reason());
                    case "oeffnung" -> new VorgangWish.Unrestrict(reason());
                    case "papier" -> new VorgangWish.Refer(VorgangWish.Reference.PAPER, Typed.text(vermerk), reason());
                    case "altakte" ->
                        new VorgangWish.Refer(VorgangWish.Reference.ALTAKTE, Typed.text(vermerk), reason());
                    default -> null;
                });
    }

    /** What is no id names no hold. */
    private UUID hold() {
        try {
            return UUID.fromString(Typed.text(sperre));
        } catch (IllegalArgumentException e) {
            return new UUID(0L, 0L);
        }
    }

    @Override
    public String toString() {
        return "ManageInput";
    }
}
