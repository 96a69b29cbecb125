package rathaus.lostproperty.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;

/** What is wrong with the fields of a form, in words. */
record FieldErrors(Frame frame, Map<String, String> problems) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("art", "lostproperty.item.kind"),
            Map.entry("beschreibung", "lostproperty.item.description"),
            Map.entry("merkmale", "lostproperty.item.marks"),
            Map.entry("wert", "lostproperty.item.value"),
            Map.entry("gebiet", "lostproperty.item.area"),
            Map.entry("fundort", "lostproperty.item.place"),
            Map.entry("wo", "lostproperty.item.site"),
            Map.entry("funddatum", "lostproperty.item.found-on"),
            Map.entry("anzeigedatum", "lostproperty.item.notified-on"),
            Map.entry("lager", "lostproperty.item.storage"),
            Map.entry("wunsch", "lostproperty.item.wish"),
            Map.entry("fundanzeige", "lostproperty.item.fundanzeige"),
            Map.entry("am", "lostproperty.show.on"),
            Map.entry("grund", "lostproperty.show.reason"),
            Map.entry("verlustmeldung", "lostproperty.show.claim"));

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** At the field. */
    @Nullable
    String at(String field) {
        String key = problems.get(field);
        return key == null ? null : frame.text(key);
    }

    /** For the summary, where each has to tell which field it is about. */
    Map<String, String> summary() {
        Map<String, String> summary = new LinkedHashMap<>();
        problems.forEach((field, key) -> {
            String label = LABELS.get(field);
            summary.put(field, label == null ? frame.text(key) : frame.text(label) + ": " + frame.text(key));
        });
        return summary;
    }
}
