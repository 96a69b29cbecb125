package rathaus.forms.xdatenfelder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Data that every form asks for in the same way and that Rathaus has a field type for. Recognised by the id of the harmonised field
 * in FIM (registry 60), else by the name of the field.
 */
enum BuildingBlock {
    NAME(
            "name",
            Set.of("F60000227", "F60000228", "F60000230"),
            "(familienname|nachname|vornamen?|geburtsname|ehename|rufname|fruehere namen?)"),
    EMAIL("email", Set.of("F60000242"), "e-?mail(-?adresse)?( .*)?"),
    TELEPHONE("telefon", Set.of("F60000240", "F60000241"), "(telefon|telefax|fax|mobil|mobiltelefon|handy)(-?nummer)?"),
    IBAN("iban", Set.of(), "iban( .*)?"),
    PLATE("kennzeichen", Set.of(), "(angabe des )?(amtliches |kfz-?|fahrzeug-?)?(kfz-?)?kennzeichens?"),
    STREET("strasse", Set.of("F60000243"), "(strasse|strassenname)"),
    HOUSE_NUMBER("hausnummer", Set.of("F60000244"), "(hausnummer|haus-?nr\\.?)"),
    ADDITION(
            "zusatz",
            Set.of("F60000248"),
            "(hausnummern?zusatz|adresszusatz|anschrift(en)?zusatz|anschrift zusatzangaben|zusatzangaben)"),
    POSTCODE("plz", Set.of("F60000246"), "(postleitzahl|plz)"),
    TOWN("ort", Set.of("F60000247"), "(ort|wohnort)"),
    DAY("tag", Set.of("F60000231"), "tag( \\(ohne monat und jahr\\))?"),
    MONTH("monat", Set.of("F60000232"), "monat"),
    YEAR("jahr", Set.of("F60000233"), "jahr");

    private final String word;
    private final Set<String> ids;
    private final String name;

    BuildingBlock(String word, Set<String> ids, String name) {
        this.word = word;
        this.ids = ids;
        this.name = name;
    }

    /** Name of the field type, or of the part of one. */
    String word() {
        return word;
    }

    /** What the field is, if its data type allows it. */
    static Optional<BuildingBlock> of(SchemaElement field) {
        if (field.kind() != SchemaElement.Kind.FIELD || !field.fact("feldart").matches("input|")) {
            return Optional.empty();
        }
        String id = field.id().replaceFirst("^([A-Z]\\d{2})000(\\d{6})$", "$1$2");
        String name = field.fact("name")
                .toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .strip();
        return Arrays.stream(values())
                .filter(block -> block.ids.contains(id) || name.matches(block.name))
                .filter(block -> block.isAllowed(field))
                .findFirst();
    }

    private boolean isAllowed(SchemaElement field) {
        String type = field.fact("datentyp");
        boolean number = this == DAY || this == MONTH || this == YEAR;
        return number ? type.startsWith("num") : type.equals("text") || type.equals("text_latin");
    }

    /** Whether it is one part of an address. */
    boolean isPartOfAddress() {
        return this == STREET || this == HOUSE_NUMBER || this == ADDITION || this == POSTCODE || this == TOWN;
    }

    /** Whether it is one part of a date. */
    boolean isPartOfDate() {
        return this == DAY || this == MONTH || this == YEAR;
    }
}
