package rathaus.forms;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.decisions.Expression;

/** What kind of question a field asks, with the bounds of its answer. */
public sealed interface FieldType {

    /** One line. */
    record TextLine(int least, int most, Optional<Pattern> pattern, Optional<String> patternMessage, boolean digits)
            implements FieldType {}

    /** Several lines. */
    record LongText(int least, int most) implements FieldType {}

    /** Name of a person, DIN 91379 datatype A. */
    record PersonName(int most, Optional<String> autocomplete) implements FieldType {}

    /** A number. */
    record Number(Optional<BigDecimal> least, Optional<BigDecimal> most, int scale, Optional<String> unit)
            implements FieldType {}

    /** An amount of euro. */
    record Euro(Optional<BigDecimal> least, Optional<BigDecimal> most) implements FieldType {}

    /** Yes or no. */
    record YesOrNo() implements FieldType {}

    /** One of several. */
    record ChoiceOfOne(List<Choice> choices) implements FieldType {}

    /** One of a code list; a long list is searched. */
    record ListedChoice(CodeList list) implements FieldType {

        private static final int SHOWN_WHOLE = 15;

        /** Whether the list is too long to be shown whole. */
        public boolean isSearched() {
            return list.entries().size() > SHOWN_WHOLE;
        }
    }

    /** Any number of several. */
    record ChoiceOfMany(List<Choice> choices, int least, int most) implements FieldType {}

    /** A day. */
    record Date(Optional<DayBound> first, Optional<DayBound> last, Optional<String> autocomplete)
            implements FieldType {}

    /** A day of which perhaps only the year is known. */
    record PartialDate(Optional<DayBound> first, Optional<DayBound> last) implements FieldType {}

    /** A time of day. */
    record TimeOfDay(Optional<LocalTime> first, Optional<LocalTime> last) implements FieldType {}

    /**
     * From one day to another, both included.
     *
     * @param fewest how many days at least
     * @param most how many days at most
     * @param openEnd whether the end may be left open
     */
    record Period(Optional<DayBound> first, Optional<DayBound> last, int fewest, int most, boolean openEnd)
            implements FieldType {}

    /**
     * An address.
     *
     * @param fimParts FIM field of each part by {@code strasse, hausnummer, zusatz, plz, ort}
     * @param foreign whether it may lie abroad
     * @param streets name of the Ortsrecht that lists the streets of the Kommune
     */
    record PostalAddress(Map<String, String> fimParts, boolean foreign, Optional<String> streets)
            implements FieldType {}

    /** A place on the map, by coordinates or simply by description. */
    record MapPoint() implements FieldType {}

    /**
     * A typed name and a declaration in place of a signature.
     *
     * @param norm the law that lets it suffice, if it is known
     */
    record Signature(String text, Optional<String> norm) implements FieldType {}

    /** E-mail address. */
    record Email() implements FieldType {}

    /** Telephone number. */
    record Telephone() implements FieldType {}

    /** International bank account number (ISO 13616). */
    record Iban() implements FieldType {}

    /** Licence plate of a vehicle (FZV, Anlage 4). */
    record LicencePlate() implements FieldType {}

    /** Files to upload. */
    record Upload(int most, boolean mayFollow) implements FieldType {}

    /** A declaration to make; if the field is required it has to be made. */
    record Declaration(String text, Optional<String> link) implements FieldType {}

    /** Not asked but computed from other answers. */
    record Computed(Expression expression, boolean visible) implements FieldType {}

    /** Not asked; a text to read. */
    record Information(String text) implements FieldType {}

    /** The names of its controls below the name of the field; empty if it has one control of its own name, or none. */
    default List<String> parts() {
        return switch (this) {
            case PostalAddress address ->
                address.foreign()
                        ? List.of("strasse", "hausnummer", "zusatz", "plz", "ort", "staat", "zeilen")
                        : List.of("strasse", "hausnummer", "zusatz", "plz", "ort");
            case MapPoint ignored -> List.of("beschreibung", "breite", "laenge");
            case Signature ignored -> List.of("bestaetigt", "name");
            case Period ignored -> List.of("von", "bis");
            case Upload ignored -> List.of("nachreichen");
            default -> List.of();
        };
    }

    /** The names of all its controls at a place. */
    default List<String> controls(String place) {
        return switch (this) {
            case Computed ignored -> List.of();
            case Information ignored -> List.of();
            case ListedChoice listed when listed.isSearched() -> List.of(place, place + "." + ListedChoices.PICKED);
            default ->
                parts().isEmpty()
                        ? List.of(place)
                        : parts().stream().map(part -> place + "." + part).toList();
        };
    }

    /** Whether people answer it. */
    default boolean isAsked() {
        return !(this instanceof Computed || this instanceof Information);
    }

    /**
     * One choice.
     *
     * @param condition when it is offered; always if empty
     */
    record Choice(
            String code, String label, Optional<String> help, Optional<String> fim, Optional<Expression> condition) {}
}
