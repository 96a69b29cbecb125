package rathaus.lostproperty.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.foundlist.FundsacheKind;
import rathaus.lostproperty.FindSite;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheProposal;
import rathaus.lostproperty.FundsacheStatement;
import rathaus.lostproperty.ValueClass;

/** What a clerk typed about an item. */
record FundsacheInput(
        @Nullable String kennung,
        @Nullable String stand,
        @Nullable String art,
        @Nullable String beschreibung,
        @Nullable String merkmale,
        @Nullable String gebiet,
        @Nullable String fundort,
        @Nullable String wo,
        @Nullable String funddatum,
        @Nullable String anzeigedatum,
        @Nullable String wert,
        @Nullable String wunsch,
        @Nullable String lager,
        @Nullable String fundanzeige,
        @Nullable String oeffentlich) {

    static FundsacheInput of(UUID id, FundsacheProposal proposal) {
        return new FundsacheInput(
                id.toString(),
                "0",
                proposal.kind().map(FundsacheKind::code).orElse(""),
                proposal.description(),
                proposal.marks(),
                "",
                proposal.place(),
                proposal.site().map(FindSite::code).orElse(""),
                proposal.foundOn().map(TypedDays::written).orElse(""),
                TypedDays.written(proposal.notifiedOn()),
                proposal.value().map(ValueClass::code).orElse(""),
                proposal.wish().code(),
                "",
                proposal.fundanzeige().orElse(""),
                "true");
    }

    static FundsacheInput of(long version, FundsacheStatement known) {
        return new FundsacheInput(
                "",
                Long.toString(version),
                known.kind().code(),
                known.description(),
                known.marks(),
                known.area(),
                known.place(),
                known.site().code(),
                TypedDays.written(known.foundOn()),
                TypedDays.written(known.notifiedOn()),
                known.value().code(),
                known.wish().code(),
                known.storage(),
                known.fundanzeige().orElse(""),
                known.listed() ? "true" : "");
    }

    /** What was typed, by the name of the field. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("art", text(art));
        typed.put("beschreibung", text(beschreibung));
        typed.put("merkmale", text(merkmale));
        typed.put("gebiet", text(gebiet));
        typed.put("fundort", text(fundort));
        typed.put("wo", text(wo));
        typed.put("funddatum", text(funddatum));
        typed.put("anzeigedatum", text(anzeigedatum));
        typed.put("wert", text(wert));
        typed.put("wunsch", text(wunsch));
        typed.put("lager", text(lager));
        typed.put("fundanzeige", text(fundanzeige));
        return typed;
    }

    Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(text(kennung)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    long version() {
        return text(stand).matches("[0-9]{1,18}") ? Long.parseLong(text(stand)) : -1;
    }

    boolean listed() {
        return text(oeffentlich).equals("true");
    }

    /** Message keys by field, in the order of the page; empty if all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        typed().forEach((field, text) -> FieldCheck.problem(field, text).ifPresent(key -> problems.put(field, key)));
        return problems;
    }

    /**
     * As the use case takes it.
     *
     * @throws java.util.NoSuchElementException if there are problems
     */
    FundsacheStatement statement() {
        return new FundsacheStatement(
                FundsacheKind.of(text(art)).orElseThrow(),
                text(beschreibung),
                text(merkmale),
                text(gebiet),
                text(fundort),
                FindSite.of(text(wo)).orElseThrow(),
                day(funddatum),
                day(anzeigedatum),
                ValueClass.of(text(wert)).orElseThrow(),
                FinderWish.of(text(wunsch)).orElseThrow(),
                text(lager),
                Optional.of(text(fundanzeige)).filter(typed -> !typed.isEmpty()),
                listed());
    }

    private static LocalDate day(@Nullable String typed) {
        return TypedDays.read(text(typed)).orElseThrow();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    @Override
    public String toString() {
        return "FundsacheInput";
    }
}
