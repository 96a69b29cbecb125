package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** The Datenfelder that an address or a date in parts consists of. */
final class OwnParts {

    private final FimIds ids;

    OwnParts(FimIds ids) {
        this.ids = ids;
    }

    List<Occurrence> address(Field field, FieldType.PostalAddress address) {
        List<Occurrence> parts = new ArrayList<>();
        parts.add(part(field, address, "strasse", "Straße", 1, Map.of("minLength", "1", "maxLength", "55")));
        parts.add(part(field, address, "hausnummer", "Hausnummer", 1, Map.of("minLength", "1", "maxLength", "11")));
        parts.add(part(field, address, "zusatz", "Adresszusatz", 0, Map.of("minLength", "1", "maxLength", "20")));
        parts.add(part(
                field,
                address,
                "plz",
                "Postleitzahl",
                1,
                Map.of("minLength", "5", "maxLength", "5", "pattern", "[0-9]{5}")));
        parts.add(part(field, address, "ort", "Ort", 1, Map.of("minLength", "1", "maxLength", "50")));
        return List.copyOf(parts);
    }

    private Occurrence part(
            Field field,
            FieldType.PostalAddress address,
            String part,
            String label,
            int least,
            Map<String, String> bounds) {
        String id = Optional.ofNullable(address.fimParts().get(part))
                .orElseGet(() -> ids.own('F', field.id() + "." + part));
        return new Occurrence(least, Optional.of(1), List.of(), part(id, label, "text", bounds));
    }

    List<Occurrence> partialDate(Field field) {
        List<Occurrence> parts = new ArrayList<>();
        Map<String, String> day = Map.of("minValue", "1", "maxValue", "31");
        Map<String, String> month = Map.of("minValue", "1", "maxValue", "12");
        parts.add(datePart(field, "Tag", 0, day));
        parts.add(datePart(field, "Monat", 0, month));
        parts.add(datePart(field, "Jahr", 1, Map.of()));
        return List.copyOf(parts);
    }

    List<Occurrence> period(Field field, FieldType.Period period) {
        List<Occurrence> parts = new ArrayList<>();
        for (String label : List.of("Von", "Bis")) {
            int least = period.openEnd() && label.equals("Bis") ? 0 : 1;
            String id = ids.own('F', field.id() + "." + Slug.of(label));
            parts.add(new Occurrence(least, Optional.of(1), List.of(), part(id, label, "date", Map.of())));
        }
        return List.copyOf(parts);
    }

    private Occurrence datePart(Field field, String label, int least, Map<String, String> bounds) {
        String id = ids.own('F', field.id() + "." + Slug.of(label));
        return new Occurrence(least, Optional.of(1), List.of(), part(id, label, "num_int", bounds));
    }

    private static SchemaElement part(String id, String label, String type, Map<String, String> bounds) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", label);
        facts.put("bezeichnungEingabe", label);
        facts.put("bezeichnungAusgabe", label);
        facts.put("schemaelementart", "RNG");
        facts.put("feldart", "input");
        facts.put("datentyp", type);
        facts.putAll(bounds);
        return new SchemaElement(
                Kind.FIELD,
                id,
                "1.0.0",
                facts,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }
}
