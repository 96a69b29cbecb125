package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;

/**
 * {@code fim.yaml} of a package: the schema it was imported from, as far as the form does not say it itself. Forms run without it;
 * the check reads it for rules that nobody has translated, the export for everything.
 */
public final class FimOrigin {

    static final String FILE = "fim.yaml";
    static final String OPEN_RULE = "regel-offen";

    /** Rules of the harmonised partial date that the field type checks itself. */
    private static final Set<String> MET_BY_TYPE = Set.of("R60000000023", "R60000000024");

    private final Schema schema;
    private final FimLists codeLists;
    private final Map<SchemaElement.Occurrence, String> places;
    private final Set<String> gates;

    FimOrigin(Schema schema, FimLists codeLists, Map<SchemaElement.Occurrence, String> places, List<String> gates) {
        this.schema = schema;
        this.codeLists = codeLists;
        this.places = places;
        this.gates = Set.copyOf(gates);
    }

    /** Reads the file if the package has one; empty if not, or after an error. Rules not yet translated are warnings. */
    public static Optional<FimOrigin> read(Leistungspaket paket, Befunde befunde) {
        return paket.file(FILE).isEmpty() ? Optional.empty() : FimOriginReading.read(paket, befunde);
    }

    /** Whether a field type does what the rule asks for. */
    static boolean isMetByType(SchemaRule rule) {
        return MET_BY_TYPE.contains(FimIds.current(rule.id()));
    }

    Schema schema() {
        return schema;
    }

    FimLists codeLists() {
        return codeLists;
    }

    /** Where a Datenfeld of the schema went, by identity; absent for groups. */
    Map<SchemaElement.Occurrence, String> places() {
        return places;
    }

    /** Questions that the import added. */
    Set<String> gates() {
        return gates;
    }
}
